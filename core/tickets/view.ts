import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { answersShown } from './answers-shown.ts'
import { timesView } from './clock-view.ts'
import type { TicketView } from './contract.ts'
import { movesView, pathView } from './path-view.ts'
import { asRow } from './row.ts'
import { readStory, type Story } from './story-view.ts'
import type { StoredTicket } from './read.ts'

/** A ticket as its reader may see it: staff with notes and reasons, citizens without. */
export async function viewTicket(scope: Scope, ticket: StoredTicket): Promise<TicketView> {
  const isStaff = scope.actor.kind === 'staff'
  const calendar = await calendarOf(scope, ticket.officeId)
  const story = await readStory(scope, ticket, isStaff)
  await noteReading(scope, {
    action: 'ticket.read',
    ticket: ticket.id,
    person: ticket.personId,
    why: ticket.code,
  })
  return {
    ...asRow(scope, ticket),
    ...answersShown(scope, ticket),
    channel: ticket.channel,
    contact: isStaff
      ? { email: ticket.contact?.email ?? null, phone: ticket.contact?.phone ?? null }
      : null,
    path: pathView(scope, ticket, story.lines),
    moves: movesView(scope, ticket, story.lines),
    ...timesView(scope, ticket, calendar),
    ...shown(story),
  }
}

function shown({ timeline, documents, referral, seenBy, photos }: Story) {
  return { timeline, documents, referral, seenBy, photos }
}
