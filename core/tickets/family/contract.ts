import { z } from 'zod'

const Reason = z.string().trim().min(3).max(1000)

/** Another ticket, as one stands beside it. */
export const TicketRef = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  stateLabel: z.string(),
  isEnded: z.boolean(),
})

/** The tickets that belong to a ticket. */
export const Family = z.object({
  parent: TicketRef.nullable(),
  /** The ticket ends only after these. */
  children: z.array(TicketRef),
  /** Where it went, when it was merged into another. */
  mergedInto: TicketRef.nullable(),
  /** What was merged into it. */
  merged: z.array(TicketRef),
})

/** A child to be opened; for the same person where nothing else is said. */
export const ChildRequest = z
  .object({
    id: z.uuid(),
    service: z.string().max(80),
    answers: z.record(z.string().max(60), z.unknown()),
  })
  .strict()

/** What goes to a ticket of its own: answers that differ there, and copies of chosen attachments. */
export const SplitRequest = z
  .object({
    id: z.uuid(),
    version: z.int(),
    answers: z.record(z.string().max(60), z.unknown()).default({}),
    files: z.array(z.uuid()).max(20).default([]),
    reason: Reason,
  })
  .strict()

/** Which ticket goes into which other one of the same service. */
export const MergeRequest = z
  .object({ id: z.uuid(), into: z.uuid(), version: z.int(), reason: Reason })
  .strict()

/** To which office, and why; attachments that are not chosen are closed to it. */
export const TransferRequest = z
  .object({
    id: z.uuid(),
    version: z.int(),
    office: z.uuid(),
    reason: Reason,
    /** The attachments that go with it; all of them where nothing is said. */
    files: z.array(z.uuid()).max(100).optional(),
  })
  .strict()

/** Another ticket, as one stands beside it. */
export type TicketRef = z.infer<typeof TicketRef>
/** The tickets that belong to a ticket. */
export type Family = z.infer<typeof Family>
/** A child to be opened. */
export type ChildRequest = z.output<typeof ChildRequest>
/** What goes to a ticket of its own. */
export type SplitRequest = z.output<typeof SplitRequest>
/** Which ticket goes into which. */
export type MergeRequest = z.output<typeof MergeRequest>
/** To which office, and why. */
export type TransferRequest = z.output<typeof TransferRequest>
