import { createHash } from 'node:crypto'

/** A digest of plain data, hexadecimal: the same as long as nothing in it changes. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
