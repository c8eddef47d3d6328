import { choice, date, files, fiscalCode, number, optional, place, text, when } from '@dime/core'
import { businessCategories } from './business-categories.ts'

/** By what right a place is held. */
export const titles = ['owner', 'lease', 'public-housing', 'loan', 'usufruct', 'other'] as const

/** The reductions that are asked for with the declaration (L. 147/2013 art. 1 c. 658–659, L. 178/2020 art. 1 c. 48). */
export const reductions = [
  'none',
  'single-occupant',
  'seasonal',
  'composting',
  'abroad',
  'foreign-pension',
] as const

/** What we ask of someone who takes, changes or leaves a place that makes waste. */
export const form = {
  event: choice(['new', 'changed', 'ended']),
  from: date({ notAfter: 'today' }),
  holder: fiscalCode(),
  userCode: optional(text({ max: 20, pattern: '[A-Za-z0-9.\\-]+' })),
  use: choice(['home', 'appurtenance', 'business']),
  category: when({ field: 'use', is: 'business' }, choice(businessCategories)),
  occupants: when({ field: 'use', is: 'home' }, number({ min: 1, max: 20 })),
  place: place(['centro-storico', 'lido-isole', 'terraferma']),
  sheet: text({ max: 4, pattern: '\\d{1,4}' }),
  parcel: text({ max: 12, pattern: '\\d{1,5}(?:\\/[A-Za-z0-9]{1,4})?' }),
  unit: optional(text({ max: 4, pattern: '\\d{1,4}' })),
  area: number({ min: 1, max: 100_000 }),
  title: choice(titles),
  formerHolder: optional(text({ max: 120 })),
  reduction: choice(reductions),
  proof: optional(files({ max: 3 })),
}
