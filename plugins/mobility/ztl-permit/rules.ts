import { addDays } from '@dime/core'
import type { trades } from './form.ts'

/** For whom a permit is given. */
export type Trade = (typeof trades)[number]

/** The heaviest vehicle that carries perishable goods into the zone, in kilograms: less than this. */
export const perishableLimit = 3_500

/** What is due for a vehicle, in cents: 70 € and a stamp for craftspeople, two stamps for perishable goods. */
export const due = {
  craft: { amount: 7_000 + 1_600, withinDays: 30 },
  'perishable-goods': { amount: 2 * 1_600, withinDays: 30 },
} as const satisfies Readonly<Record<Trade, { amount: number; withinDays: number }>>

/** Whether the vehicle is light enough for what it carries. */
export function isLightEnough(trade: Trade, kilograms: number): boolean {
  return trade === 'craft' || kilograms < perishableLimit
}

/** The last day of a permit of so many months: the day before the same one of the month after. */
export function lastDay(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const same = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
  const end = same.toISOString().slice(0, 10)
  return day > last ? end : addDays(end, -1)
}

/** From when a permit can be renewed: thirty days before its last one. */
export const renewableFrom = (last: string): string => addDays(last, -30)
