import { z } from 'zod'
import type { FromPlugin } from './wire.ts'

const Id = z.int().nonnegative()
const Facts = z.record(z.string(), z.unknown())

const WireFault = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9\-]*(?:\.[a-z0-9\-]+)+$/v),
  status: z.int().min(400).max(599),
  facts: Facts,
})

const Wanted = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rows'),
    sql: z.string().min(1).max(20_000),
    values: z.array(z.unknown()).max(1000),
  }),
  z.strictObject({ kind: z.literal('settings') }),
  z.strictObject({
    kind: z.literal('fetch'),
    address: z.string().min(1).max(2000),
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
    headers: z.record(z.string().max(100), z.string().max(8000)),
    body: z.string().max(1_000_000).optional(),
  }),
])

const Message = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('described'), description: z.unknown() }),
  z.strictObject({ kind: z.literal('pong') }),
  z.strictObject({ kind: z.literal('broken'), message: z.string() }),
  z.strictObject({ kind: z.literal('done'), id: Id, answer: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), id: Id, fault: WireFault }),
  z.strictObject({ kind: z.literal('log'), text: z.string(), facts: Facts }),
  z.strictObject({
    kind: z.literal('ask'),
    id: Id,
    call: Id,
    for: Wanted,
  }),
]) satisfies z.ZodType<FromPlugin>

/** A message of a plugin's thread, or nothing if it has none of the agreed shapes. */
export function readMessage(message: unknown): FromPlugin | undefined {
  return Message.safeParse(message).data
}
