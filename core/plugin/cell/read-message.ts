import { z } from 'zod'
import type { FromPlugin } from './wire.ts'

const Id = z.int().nonnegative()
const Facts = z.record(z.string(), z.unknown())

const WireFault = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9\-]*(?:\.[a-z0-9\-]+)+$/v),
  status: z.int().min(400).max(599),
  facts: Facts,
})

const Message = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('described'), description: z.unknown() }),
  z.strictObject({ kind: z.literal('pong') }),
  z.strictObject({ kind: z.literal('done'), id: Id, outcome: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), id: Id, fault: WireFault }),
  z.strictObject({ kind: z.literal('log'), text: z.string(), facts: Facts }),
  z.strictObject({
    kind: z.literal('ask'),
    id: Id,
    call: Id,
    sql: z.string().min(1).max(20_000),
    values: z.array(z.unknown()).max(1000),
  }),
]) satisfies z.ZodType<FromPlugin>

/** A message of a plugin's thread, or nothing if it has none of the agreed shapes. */
export function readMessage(message: unknown): FromPlugin | undefined {
  return Message.safeParse(message).data
}
