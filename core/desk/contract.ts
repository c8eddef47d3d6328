import { z } from 'zod'
import { TicketRow } from '../tickets/contract.ts'

const Moment = z.iso.datetime()

/** What a telephone system tells of a call; events may come twice or out of order. */
export const CallEvent = z
  .object({
    event: z.string().min(1).max(80),
    call: z.string().min(1).max(80),
    kind: z.enum(['ringing', 'answered', 'held', 'resumed', 'ended']),
    at: Moment,
    from: z.string().max(40).optional(),
    queue: z.string().max(60).optional(),
    agent: z.email().max(200).optional(),
  })
  .strict()

/** Someone whose number, name or code fits. */
export const PersonMatch = z.object({ id: z.uuid(), name: z.string(), hint: z.string() })

/** How a call ended for the caller. */
export const callOutcomes = [
  'answered',
  'ticket-opened',
  'referred',
  'to-call-back',
  'not-competent',
  'wrong-number',
  'nuisance',
] as const

/** A telephone call as the desk shows it. */
export const CallView = z.object({
  id: z.uuid(),
  state: z.enum(['ringing', 'talking', 'held', 'wrap-up', 'closed']),
  from: z.string().nullable(),
  queue: z.string().nullable(),
  startedAt: Moment,
  answeredAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  talkSeconds: z.int(),
  matches: z.array(PersonMatch),
  person: PersonMatch.nullable(),
  checks: z.array(z.string()),
  sheets: z.array(z.object({ id: z.string(), title: z.string() })),
  tickets: z.array(z.object({ id: z.uuid(), code: z.string(), title: z.string() })),
  outcome: z.enum(callOutcomes).nullable(),
  note: z.string().nullable(),
  version: z.int(),
})

/** A person as an operator on the phone sees them; every reading is logged. */
export const PersonView = z.object({
  id: z.uuid(),
  name: z.string(),
  maskedFiscalCode: z.string().nullable(),
  age: z.int().nullable(),
  address: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.enum(['it', 'en']),
  tickets: z.array(TicketRow),
  contacts: z.array(z.object({ at: Moment, kind: z.string(), label: z.string() })),
  /** What the reader's role does not show: it is null or empty. */
  withheld: z.array(z.string()),
})

/** What an operator writes when the call is over. */
export const WrapUp = z.object({
  call: z.uuid(),
  version: z.int(),
  outcome: z.enum(callOutcomes),
  sheets: z.array(z.string().max(80)).max(20).readonly(),
  note: z.string().trim().max(2000).optional(),
})

/** The day of an operator's desk, counted from the calls themselves. */
export const DeskToday = z.object({
  calls: z.int(),
  waiting: z.int(),
  averageSeconds: z.int(),
  open: z.array(CallView),
  recent: z.array(CallView),
})

/** A telephone call as the desk shows it. */
export type CallView = z.infer<typeof CallView>
/** A person as an operator on the phone sees them. */
export type PersonView = z.infer<typeof PersonView>
/** What a telephone system tells of a call. */
export type CallEvent = z.infer<typeof CallEvent>
