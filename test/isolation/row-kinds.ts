import { randomUUID } from 'node:crypto'
import type { Tenant } from '../../core/tenancy/tenants.ts'

/** One row of each kind, by what names it. */
export interface Rows {
  readonly ticket: string
  readonly trackingCode: string
  readonly call: string
  readonly person: string
  readonly file: string
  readonly evidence: string
  readonly document: string
  readonly verificationCode: string
  readonly sheet: string
  /** An office below `hall`; the other one below it is to inherit from it. */
  readonly office: string
  readonly heir: string
  readonly hall: string
  readonly staff: string
  readonly role: string
  readonly session: string
  readonly passkey: string
  readonly mandate: string
  readonly key: string
  readonly emergency: string
  readonly filter: string
  readonly answer: string
  readonly absence: string
  readonly effect: string
  readonly registration: string
  readonly level: string
  readonly compensation: string
  readonly hearing: string
}

/** Names of rows that are nowhere. */
export function nowhere(): Rows {
  return {
    ticket: randomUUID(),
    trackingCode: '0000-0000-0000',
    call: randomUUID(),
    person: randomUUID(),
    file: randomUUID(),
    evidence: randomUUID(),
    document: randomUUID(),
    verificationCode: '0000-0000-0000-0000',
    sheet: 'no-such-sheet',
    office: randomUUID(),
    heir: randomUUID(),
    hall: randomUUID(),
    staff: randomUUID(),
    role: 'no-such-role',
    session: randomUUID(),
    passkey: 'no-such-passkey',
    mandate: randomUUID(),
    key: 'no-such-key',
    emergency: randomUUID(),
    filter: randomUUID(),
    answer: randomUUID(),
    absence: randomUUID(),
    effect: randomUUID(),
    registration: randomUUID(),
    level: 'no-such-level',
    compensation: randomUUID(),
    hearing: randomUUID(),
  }
}

/** Where rows are made: below an office, for a person, with a word that is in all of them. */
export interface Ground {
  readonly tenant: Tenant
  readonly hall: string
  readonly person: string
  readonly mark: string
}

/** The smallest picture there is. */
export const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
