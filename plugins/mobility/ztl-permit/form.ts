import { choice, date, files, number, plate, text, vatNumber } from '@dime/core'

/** For whom a permit can be given. */
export const trades = ['craft', 'perishable-goods'] as const

/** What we ask of an enterprise that must enter the restricted zone; a request for each vehicle. */
export const form = {
  trade: choice(trades),
  business: text({ max: 120 }),
  vat: vatNumber(),
  plate: plate(),
  weight: number({ min: 100, max: 40_000 }),
  destination: text({ max: 200 }),
  from: date({ notBefore: 'tomorrow' }),
  months: number({ min: 1, max: 12 }),
  papers: files({ max: 3 }),
}
