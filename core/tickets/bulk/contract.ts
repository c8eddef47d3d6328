import { z } from 'zod'

/** One move for many tickets. */
export const BulkRequest = z
  .object({
    ids: z.array(z.uuid()).min(1).max(100),
    move: z.string().max(60),
    message: z.string().trim().max(4000).optional(),
  })
  .strict()

/** What became of each: moved, or why not. */
export const BulkReport = z.object({
  moved: z.int(),
  refused: z.int(),
  rows: z.array(
    z.object({
      id: z.uuid(),
      isMoved: z.boolean(),
      fault: z.object({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
    }),
  ),
})

/** One move for many tickets. */
export type BulkRequest = z.output<typeof BulkRequest>
/** What became of each. */
export type BulkReport = z.infer<typeof BulkReport>
