import { amount, choice, date, files, iban, number, optional, text } from '@dime/core'
import { categoryPattern } from '../imu/coefficient.ts'
import { conditions, uses } from '../imu/imu-of.ts'

/** Why too much was paid. */
export const reasons = [
  'paid-twice',
  'wrong-rate',
  'main-home',
  'sold',
  'reduction',
  'other-municipality',
] as const

/** What we ask of someone who paid too much for a property. */
export const form = {
  year: number({ min: 2020, max: 2100 }),
  sheet: text({ max: 4, pattern: '\\d{1,4}' }),
  parcel: text({ max: 12, pattern: '\\d{1,5}(?:\\/[A-Za-z0-9]{1,4})?' }),
  unit: optional(text({ max: 4, pattern: '\\d{1,4}' })),
  category: text({ max: 4, pattern: categoryPattern }),
  income: amount({ min: 1, max: 100_000_000 }),
  share: number({ min: 0.01, max: 100, decimals: 2 }),
  months: number({ min: 0, max: 12 }),
  use: choice(uses),
  condition: choice(conditions),
  reason: choice(reasons),
  paid: amount({ min: 1200, max: 100_000_000 }),
  paidOn: date({ notAfter: 'today' }),
  receipts: files({ max: 4 }),
  iban: iban(),
}
