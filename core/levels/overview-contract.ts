import { z } from 'zod'
import { HoldReason, PromisedTicket } from './contract.ts'

const Moment = z.iso.datetime()

/** Work of one person, to be shared out: how much, not how fast. */
export const PersonLoad = z.object({
  id: z.uuid(),
  name: z.string(),
  open: z.int(),
  late: z.int(),
  nextDueAt: Moment.nullable(),
  /** Half as much again as the middle of their colleagues, and at least three more. */
  isOverloaded: z.boolean(),
})

/** What a manager looks at: what is about to break, what is broken, who has how much. */
export const LevelOverview = z.object({
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  /** Until when "about to break" looks: the end of the next working day. */
  until: Moment,
  counts: z.object({
    open: z.int(),
    breaking: z.int(),
    broken: z.int(),
    held: z.int(),
    late: z.int(),
    /** In the last 30 days. */
    reopened: z.int(),
  }),
  breaking: z.array(PromisedTicket),
  broken: z.array(PromisedTicket),
  held: z.array(
    PromisedTicket.omit({ kind: true, label: true, dueAt: true }).extend({
      reason: HoldReason,
      label: z.string(),
      since: Moment,
    }),
  ),
  /** Empty for who does not share out work; `purpose` says what it is for, and what it is not. */
  people: z.object({ rows: z.array(PersonLoad), median: z.number(), purpose: z.string() }),
  services: z.array(
    z.object({
      service: z.string(),
      title: z.string(),
      open: z.int(),
      breaking: z.int(),
      broken: z.int(),
      held: z.int(),
      late: z.int(),
      reopened: z.int(),
    }),
  ),
})

/** What a manager looks at. */
export type LevelOverview = z.infer<typeof LevelOverview>
/** Work of one person. */
export type PersonLoad = z.infer<typeof PersonLoad>
