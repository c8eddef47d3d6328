import { z } from 'zod'
import { TicketRow } from '../tickets/contract.ts'

/** A step that would not work: what, how often it was tried, why it failed, when it is tried again. */
export const StepTrouble = z.object({
  key: z.string(),
  what: z.string(),
  label: z.string(),
  attempts: z.int(),
  reason: z.string(),
  since: z.iso.datetime(),
  next: z.iso.datetime(),
  /** Whether the step may be left out: what the law demands may not. */
  maySkip: z.boolean(),
})

/** The tickets of the reader's offices on which something would not work, the longest first. */
export const Troubled = z.object({
  count: z.int(),
  rows: z.array(z.object({ ticket: TicketRow, troubles: z.array(StepTrouble) })),
})

/** A step to be tried again at once, or left out; the reason stays in the story. */
export const StepRepair = z
  .object({
    id: z.uuid(),
    key: z.string().max(120),
    how: z.enum(['retry', 'skip']),
    reason: z.string().trim().min(1).max(1000),
  })
  .strict()

/** What nobody needs any more: what, since when, and how much of it there is. */
export const Retention = z.object({
  rows: z.array(
    z.object({
      what: z.enum(['files', 'answers', 'sessions', 'guesses', 'events', 'mails']),
      keptHours: z.int(),
      count: z.int(),
      oldest: z.iso.datetime().nullable(),
    }),
  ),
})

/** The tickets on which something would not work. */
export type Troubled = z.infer<typeof Troubled>
/** A step to be tried again at once, or left out. */
export type StepRepair = z.infer<typeof StepRepair>
/** What nobody needs any more. */
export type Retention = z.infer<typeof Retention>
