import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Level } from './person.ts'

/** How many digits prove a level: a one-time code, or the PIN of a card. */
export const proofDigits: Readonly<Record<Level, number>> = { 1: 0, 2: 6, 3: 8 }

/** How often a wrong code may be typed before the sign-in is over. */
export const allowedAttempts = 3

/** What a code belongs to: one sign-in of one person at one level. */
export interface ProofOf {
  readonly uid: string
  readonly person: string
  readonly level: Level
}

/** The digits that the person's app or card would show for this sign-in; another sign-in has others. */
export function proofCode(secret: string, { uid, person, level }: ProofOf): string {
  const digest = createHmac('sha256', secret).update(`code ${uid} ${person} ${level}`).digest()
  const digits = proofDigits[level]
  return String(digest.readUInt32BE(0) % 10 ** digits).padStart(digits, '0')
}

/** Whether the typed digits are the code; spaces do not count, and the answer takes the same time either way. */
export function isProof(typed: string, code: string): boolean {
  const given = Buffer.from(typed.replaceAll(/\s/g, ''))
  const expected = Buffer.from(code)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
