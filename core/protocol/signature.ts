import { createHash } from 'node:crypto'
import type { Direction } from './contract.ts'

/** What a registration fixes for ever (DPR 445/2000 art. 53 and 55): whose, of when, about what, with which files. */
export interface Signature {
  readonly body: string
  readonly area: string
  readonly year: number
  readonly number: string
  readonly at: string
  readonly direction: Direction
  readonly subject: string
  readonly office: string
  readonly parties: readonly { readonly as: 'sender' | 'recipient'; readonly name: string }[]
  readonly files: readonly {
    readonly name: string
    readonly type: string
    readonly sha256: string
  }[]
}

/** A number of the register as it is written: seven digits. */
export const protocolNumber = (serial: number): string => String(serial).padStart(7, '0')

/** SHA-256 over a signature, whatever the order of its facts in memory, hexadecimal. */
export function digestOf(signature: Signature): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(signature)))
    .digest('hex')
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return pairs.map(([name, part]) => [name, ordered(part)])
}
