import type { Api } from '../../core/contract.ts'
import type * as Audit from '../../core/audit/contract.ts'
import type * as Desk from '../../core/desk/contract.ts'
import type * as Documents from '../../core/documents/contract.ts'
import type * as Identity from '../../core/identity/contract.ts'
import type * as Knowledge from '../../core/knowledge/contract.ts'
import type * as Mandates from '../../core/mandates/contract.ts'
import type * as Rankings from '../../core/ranking/contract.ts'
import type * as Services from '../../core/service/contract.ts'
import type * as Tickets from '../../core/tickets/contract.ts'

type Shape<Schema extends { _zod: { output: unknown } }> = Schema['_zod']['output']
type OfKind<Kind> = {
  [Name in keyof Api as Api[Name]['kind'] extends Kind ? Name : never]: Api[Name]
}

/** Who is asking, as the kernel knows them. */
export type Me = Identity.Me
/** A token for memory only. */
export type Token = Identity.Token
/** A question as it is asked. */
export type FieldView = Services.FieldView
/** A mandate as its parties see it. */
export type MandateView = Mandates.MandateView
/** The mandates given and held. */
export type MandatesView = Mandates.Mandates
/** A mandate that a citizen gives. */
export type Giving = Mandates.Giving
/** Who opened one's file. */
export type AuditOfMine = Audit.AuditOfMine
/** A service as a card of a catalogue. */
export type ServiceCard = Services.ServiceCard
/** A service with all that its page shows. */
export type ServiceView = Services.ServiceView
/** What a search found. */
export type SheetHits = Knowledge.SheetHits
/** A fact sheet to read. */
export type SheetView = Knowledge.SheetView
/** A ticket as a row of a list. */
export type TicketRow = Tickets.TicketRow
/** A ticket with everything its reader may see. */
export type TicketView = Tickets.TicketView
/** What is sent in. */
export type Submission = Tickets.Submission
/** What the sender gets back at once. */
export type Receipt = Tickets.Receipt
/** A telephone call as the desk shows it. */
export type CallView = Desk.CallView
/** A person as an operator sees them. */
export type PersonView = Desk.PersonView
/** What is known of a document. */
export type Verified = Documents.Verified
/** One result of a search. */
export type SheetHit = SheetHits['found'][number]
/** Someone who may be calling. */
export type PersonMatch = CallView['matches'][number]
/** How a last day was reckoned. */
export type ClockView = Shape<typeof Tickets.ClockView>
/** A state a ticket passes. */
export type Milestone = Shape<typeof Tickets.Milestone>
/** A move the reader could make. */
export type MoveView = Shape<typeof Tickets.MoveView>
/** A move asked for. */
export type MoveRequest = Shape<typeof Tickets.MoveRequest>
/** Something that will happen by itself. */
export type Coming = Shape<typeof Tickets.Coming>
/** One line of a story. */
export type Entry = Shape<typeof Tickets.Entry>
/** A paper of a ticket. */
export type DocumentRef = Shape<typeof Tickets.DocumentRef>
/** Where a request stands in a ranking. */
export type RankedPlace = Rankings.RankedPlace
/** A page of tickets. */
export type TicketPage = Shape<typeof Tickets.TicketPage>
/** A file and what is in it. */
export type FileContent = Shape<typeof Documents.FileContent>
/** The day of a desk. */
export type DeskToday = Shape<typeof Desk.DeskToday>
/** What is written when a call is over. */
export type WrapUp = Shape<typeof Desk.WrapUp>

/** What can be asked without changing anything, by name. */
export type Reads = OfKind<'read'>

/** What changes the record, by name; redeeming a sign-in is a door of its own, with the same manners. */
export type Writes = OfKind<'write'> & {
  'identity.redeem': { input: Shape<typeof Identity.Redemption>; output: Token }
}
