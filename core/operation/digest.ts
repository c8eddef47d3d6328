import { hash } from 'node:crypto'

/** A digest of plain data, hexadecimal: the same as long as nothing in it changes. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value))
}
