import { z } from 'zod'
import { pluginFailed } from '../faults.ts'
import type { Json, Keeping, Reply } from '../face/reply.ts'

const Value: z.ZodType<Json> = z.json()

/** Statements that write, at most a hundred, a megabyte of words at most in each. */
export const Keepings = z
  .array(z.strictObject({ sql: z.string().min(1).max(20_000), values: z.array(Value).max(1000) }))
  .max(100) satisfies z.ZodType<readonly Keeping[]>

const ReplyShape = z.strictObject({ answer: Value, keep: Keepings.exactOptional() })
const HeardShape = z.strictObject({ keep: Keepings.exactOptional() })

/** What a plugin answered to a question, checked; faults: plugin.failed. */
export function readReply(plugin: string, told: unknown): Reply {
  const reply = ReplyShape.safeParse(told)
  if (reply.success) return reply.data
  throw pluginFailed({ plugin, message: `not a reply: ${z.prettifyError(reply.error)}` })
}

/** What a listener answered to keep, checked; faults: plugin.failed. */
export function readHeard(plugin: string, told: unknown): readonly Keeping[] {
  const heard = HeardShape.safeParse(told)
  if (heard.success) return heard.data.keep ?? []
  throw pluginFailed({ plugin, message: `not a reply: ${z.prettifyError(heard.error)}` })
}
