import { createHash, randomBytes } from 'node:crypto'

/** A code that opens something once, and the digest under which it is kept. */
export function oneTimeCode(): { code: string; digest: string } {
  const code = randomBytes(32).toString('base64url')
  return { code, digest: digestOfCode(code) }
}

/** What is kept of a code: whoever reads the record cannot use it. */
export function digestOfCode(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
