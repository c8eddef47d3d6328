import { z } from 'zod'
import { pluginFailed } from '../faults.ts'
import type { Outcome } from '../face/outcome.ts'
import { Keepings } from './read-reply.ts'

const words = (max: number) => z.string().min(1).max(max)
const Row = z.strictObject({ label: words(200), value: z.string().max(2000) })

const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: words(500) }),
  z.strictObject({ kind: z.literal('paragraph'), text: words(10_000) }),
  z.strictObject({ kind: z.literal('facts'), rows: z.array(Row).min(1).max(200) }),
  z.strictObject({ kind: z.literal('notice'), text: words(10_000) }),
])

const DocumentOrder = z.strictObject({
  register: z.string().regex(/^[A-Z]{2,12}$/v),
  lang: z.enum(['it', 'en']),
  title: words(200),
  subtitle: words(300).exactOptional(),
  blocks: z.array(Block).min(1).max(200),
  validUntil: z.iso.date().nullable(),
  facts: z.array(Row).max(50),
})

const Start = z.strictObject({ workflow: words(80), key: words(200) })

const Owed = z.strictObject({
  payment: words(60),
  cents: z.int().min(1).max(2_000_000_000),
  dueDay: z.iso.date().nullable(),
})

const OutcomeShape = z.strictObject({
  move: words(60).exactOptional(),
  message: z.strictObject({ it: words(4000), en: words(4000) }).exactOptional(),
  note: words(4000).exactOptional(),
  document: DocumentOrder.exactOptional(),
  owed: z.array(Owed).max(60).exactOptional(),
  keep: Keepings.exactOptional(),
  starts: z.array(Start).max(20).exactOptional(),
  wakeAt: z.iso.datetime().exactOptional(),
}) satisfies z.ZodType<Outcome>

/** What a plugin answered, checked piece by piece; faults: plugin.failed. */
export function readOutcome(plugin: string, answer: unknown): Outcome {
  const outcome = OutcomeShape.safeParse(answer)
  if (outcome.data?.message && outcome.data.move === undefined)
    throw pluginFailed({ plugin, message: 'not an outcome: words to the citizen go with a move' })
  if (outcome.success) return outcome.data
  throw pluginFailed({ plugin, message: `not an outcome: ${z.prettifyError(outcome.error)}` })
}
