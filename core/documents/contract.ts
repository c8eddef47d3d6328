import { z } from 'zod'

/** A file's content for someone who may read it; `content` is base64. */
export const FileContent = z.object({
  name: z.string(),
  type: z.string(),
  content: z.base64(),
})

/** What anyone who holds the code may know of a document. */
export const Verified = z.object({
  number: z.string(),
  title: z.string(),
  issuer: z.string(),
  office: z.string(),
  issuedAt: z.iso.datetime(),
  validUntil: z.iso.date().nullable(),
  state: z.enum(['valid', 'expired', 'revoked']),
  /** SHA-256 of the file, hexadecimal: a file with another one was altered. */
  sha256: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
})

/** What anyone who holds the code may know of a document. */
export type Verified = z.infer<typeof Verified>
