import { createHash, randomBytes } from 'node:crypto'

/** A code of 256 random bits that is shown once, and the digest under which it is kept. */
export function oneTimeCode(): { code: string; digest: string } {
  const code = randomBytes(32).toString('base64url')
  return { code, digest: createHash('sha256').update(code).digest('hex') }
}
