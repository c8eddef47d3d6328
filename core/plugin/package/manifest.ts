import { createHash } from 'node:crypto'
import { z } from 'zod'

const Words = z.strictObject({ it: z.string().min(1), en: z.string().min(1) })
const Sum = z.string().regex(/^[a-f0-9]{64}$/v)

const Part = z.strictObject({
  name: z.string().min(1).max(120),
  size: z.int().nonnegative(),
  sha256: Sum,
})

/** The shape of `manifest.json`. */
export const ManifestShape = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9]{0,30}$/v),
  version: z.string().regex(/^\d+\.\d+\.\d+$/v),
  contract: z.string().min(1).max(60),
  isolation: z.enum(['thread', 'process']),
  name: Words,
  brief: Words,
  parts: z.array(Part).min(1).max(64),
})

/** What a package says of itself in few words: which plugin it is, what it needs, and the checksum of every part. */
export type Manifest = Readonly<z.infer<typeof ManifestShape>>

/** One part of a package: its name, its bytes counted, and their SHA-256. */
export type PartEntry = Manifest['parts'][number]

/** The SHA-256 of bytes, hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
