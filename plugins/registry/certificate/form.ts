import { choice, text, when } from '@dime/core'
import { exemptions } from './exemptions.ts'

/** The certificates that the register can issue by itself. */
export const kinds = [
  'residence',
  'family',
  'residence-and-family',
  'civil-status',
  'existence',
] as const

/** A kind of certificate. */
export type Kind = (typeof kinds)[number]

/** What we ask of someone who needs a certificate. */
export const form = {
  kind: choice(kinds),
  language: choice(['it', 'en']),
  use: choice(['stamp', 'exempt']),
  exemption: when({ field: 'use', is: 'exempt' }, choice(exemptions)),
  stampNumber: when({ field: 'use', is: 'stamp' }, text({ max: 14, pattern: '\\d{14}' })),
}
