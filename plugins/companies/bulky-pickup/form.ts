import { choice, date, number, optional, photos, place, text } from '@dime/core'

const count = () => optional(number({ min: 0, max: 10 }))

/** What we ask of someone who has bulky things to be collected. */
export const form = {
  sofas: count(),
  mattresses: count(),
  wardrobes: count(),
  tables: count(),
  chairs: count(),
  appliances: count(),
  screens: count(),
  others: count(),
  place: place(['centro-storico', 'lido-isole', 'terraferma']),
  landing: optional(text({ max: 120 })),
  day: date({ notBefore: 'tomorrow' }),
  slot: choice(['morning', 'afternoon']),
  phone: text({ max: 20, pattern: '\\+?[0-9 ]{6,19}' }),
  userCode: optional(text({ max: 20, pattern: '[A-Za-z0-9.\\-]+' })),
  photos: optional(photos({ max: 3 })),
}
