import { z } from 'zod'
import { Beside } from './beside-contract.ts'
import { HoldReason, NextTarget, PriorityShape, Promises } from '../levels/contract.ts'

const Moment = z.iso.datetime()
const Day = z.iso.date()

/** Which office, with its name in the reader's language. */
export const OfficeRef = z.object({ code: z.string(), name: z.string() })

/** Who did something, as the reader may know them. */
export const ActorRef = z.object({
  kind: z.enum(['citizen', 'staff', 'machine', 'system', 'anonymous']),
  name: z.string(),
})

/** How the last day was reckoned, a rule a line. */
export const ClockView = z.object({
  dueDay: Day,
  dueAt: Moment,
  /** What the three amounts below are counted in. */
  unit: z.enum(['days', 'working-days', 'working-hours']),
  termDays: z.int(),
  usedDays: z.int(),
  leftDays: z.int(),
  startedOn: Day,
  pausedSince: Moment.nullable(),
  resumesBy: Day.nullable(),
  lines: z.array(z.object({ rule: z.string(), from: Day, to: Day, days: z.int() })),
})

/** One of the states that a ticket passes, as the reader's progress bar shows it. */
export const Milestone = z.object({
  state: z.string(),
  label: z.string(),
  status: z.enum(['done', 'now', 'next']),
  at: Moment.nullable(),
})

/** A move the reader could make; when it is not possible, `why` says what would open it. */
export const MoveView = z.object({
  name: z.string(),
  label: z.string(),
  isPossible: z.boolean(),
  why: z.string().nullable(),
  says: z.boolean(),
})

/** Something that will happen by itself. */
export const Coming = z.object({
  what: z.enum(['reminder', 'asking-again', 'resume', 'escalation', 'substitution', 'silence']),
  label: z.string(),
  at: Moment,
})

/** One line of the ticket's story; `text` is words of a person, `label` the sentence for the event. */
export const Entry = z.object({
  id: z.uuid(),
  at: Moment,
  kind: z.enum(['opened', 'moved', 'message', 'note', 'document', 'routed', 'clock', 'referred']),
  by: ActorRef,
  label: z.string(),
  text: z.string().nullable(),
  isInternal: z.boolean(),
})

/** A paper of the ticket. */
export const DocumentRef = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  size: z.int(),
  number: z.string().nullable(),
  issuedAt: Moment,
})

/** A ticket as a row of a list. */
export const TicketRow = z.object({
  id: z.uuid(),
  code: z.string(),
  service: z.string(),
  title: z.string(),
  subject: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  isPaused: z.boolean(),
  isEnded: z.boolean(),
  person: z.string().nullable(),
  assignee: z.string().nullable(),
  office: OfficeRef,
  createdAt: Moment,
  dueAt: Moment.nullable(),
  /** Share of the term that is gone, 0 to 1 and above when late. */
  used: z.number().nullable(),
  priority: PriorityShape,
  /** The next promise to break; for those who serve. */
  target: NextTarget.nullable(),
  /** Why the promises stand still. */
  held: HoldReason.nullable(),
  version: z.int(),
  /** The parts that the reader's role does not show: they are null or empty. */
  withheld: z.array(z.string()),
})

/** A ticket with everything that its reader may see. */
export const TicketView = TicketRow.extend({
  /** That somebody sent it for somebody else, as a sentence with both names; null for one's own. */
  sentBy: z.string().nullable(),
  channel: z.enum(['web', 'phone', 'desk', 'referral']),
  contact: z.object({ email: z.string().nullable(), phone: z.string().nullable() }).nullable(),
  /** The version of the service that it follows, and the one that new tickets begin with; for those who serve. */
  follows: z.object({ version: z.string(), live: z.string().nullable() }).nullable(),
  /** Why it came to its office. */
  because: z.string().nullable(),
  /** What was promised beside the law; for those who serve. */
  promises: Promises.nullable(),
  clock: ClockView.nullable(),
  path: z.array(Milestone),
  moves: z.array(MoveView),
  coming: z.array(Coming),
  answers: z.array(z.object({ field: z.string(), label: z.string(), value: z.string() })),
  /** Until when it could be asked in time, where a term runs from a day that an answer tells. */
  eventTerm: z.object({ lastDay: Day, isLate: z.boolean(), label: z.string() }).nullable(),
  photos: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Everything that was sent with it, pictures too; papers that were issued are among the documents. */
  attachments: z.array(
    z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.int() }),
  ),
  timeline: z.array(Entry),
  documents: z.array(DocumentRef),
  /** The other organisation; its code is not known until it has opened the ticket. */
  referral: z
    .object({ tenant: z.string(), name: z.string(), code: z.string().nullable() })
    .nullable(),
  ...Beside.shape,
  seenBy: z.array(z.object({ name: z.string(), office: z.string(), at: Moment, why: z.string() })),
})

/** What a citizen, or an operator for one, sends in. */
export const Submission = z.object({
  service: z.string().max(80),
  answers: z.record(z.string().max(60), z.unknown()),
  contact: z
    .object({
      name: z.string().max(120).optional(),
      email: z.email().max(200).optional(),
      phone: z.string().max(30).optional(),
    })
    .strict()
    .optional(),
  /** The person for whom an operator writes, and the call in which it was asked. */
  person: z.uuid().optional(),
  call: z.uuid().optional(),
})

/** What the sender gets back at once. */
export const Receipt = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  /** That somebody sent it for somebody else, as a sentence with both names; null for one's own. */
  sentBy: z.string().nullable(),
  createdAt: Moment,
  dueDay: Day.nullable(),
  office: OfficeRef,
  because: z.string().nullable(),
  /** The organisation that will do the work, when it is another one. */
  referredTo: z.string().nullable(),
})

/** A move asked for; `version` is the one the mover saw. */
export const MoveRequest = z.object({
  id: z.uuid(),
  move: z.string().max(60),
  version: z.int(),
  message: z.string().trim().max(4000).optional(),
})

/** A page of tickets; `next` continues it. */
export const TicketPage = z.object({
  rows: z.array(TicketRow),
  next: z.string().nullable(),
  counts: z.object({
    open: z.int(),
    mine: z.int(),
    late: z.int(),
    breaking: z.int(),
    broken: z.int(),
  }),
})

/** A ticket as a row of a list. */
export type TicketRow = z.infer<typeof TicketRow>
/** A ticket with everything that its reader may see. */
export type TicketView = z.infer<typeof TicketView>
/** What a citizen sends in. */
export type Submission = z.infer<typeof Submission>
/** What the sender gets back at once. */
export type Receipt = z.infer<typeof Receipt>
