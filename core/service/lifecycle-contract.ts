import { z } from 'zod'

/** A service's lifecycle as it is drawn and read aloud, in the reader's language. */
export const LifecycleView = z.object({
  states: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      column: z.int(),
      row: z.int(),
      kind: z.enum(['start', 'open', 'paused', 'noticed', 'end']),
    }),
  ),
  moves: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      from: z.string(),
      to: z.string(),
      by: z.enum(['citizen', 'office', 'responsible', 'system']),
    }),
  ),
  term: z.object({
    amount: z.number(),
    unit: z.enum(['days', 'working-days', 'working-hours']),
  }),
  /** What it means when nobody decides in time. */
  silence: z.enum(['consent', 'refusal']).nullable(),
})

/** What is to be lived: from which day on, and who does what on which day after receipt. */
export const LifeQuestion = z
  .object({
    id: z.string().max(80),
    received: z.iso.date().optional(),
    acts: z
      .array(z.object({ onDay: z.number().min(0).max(3_650), move: z.string().max(60) }).strict())
      .max(50),
  })
  .strict()

/** One dated line of a life that was lived with skipped time. */
export const LifeLine = z.object({
  at: z.iso.datetime(),
  /** Whole days after receipt. */
  day: z.int(),
  label: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  isRefused: z.boolean(),
  dueAt: z.iso.datetime().nullable(),
})

/** A service's lifecycle as it is drawn. */
export type LifecycleView = z.infer<typeof LifecycleView>
/** One dated line of a simulated life. */
export type LifeLine = z.infer<typeof LifeLine>
