import { text } from '@dime/core'

/** The protocol number that the INPS gives every ISEE: it names the year in which it counts. */
export const iseeNumber = () =>
  text({ max: 30, pattern: 'INPS-ISEE-20[0-9]{2}-[0-9A-Z]{9}-[0-9]{2}' })

/** Until 31 December of which year an ISEE counts. */
export function iseeYear(number: string): number {
  return Number(number.slice(10, 14))
}
