import { choice, date, longText, optional, photos, place, text, yesNo } from '@dime/core'

/** What can be broken. */
export const faults = [
  'water',
  'gas',
  'power',
  'heating',
  'damp',
  'doors-and-windows',
  'lift',
  'other',
] as const

/** What we ask of whoever lives in a public home where something broke. */
export const form = {
  fault: choice(faults),
  place: place(['centro-storico', 'lido-isole', 'terraferma']),
  flat: text({ max: 60 }),
  since: date({ notAfter: 'today' }),
  description: longText({ max: 2000 }),
  dangerous: yesNo(),
  phone: text({ max: 30, pattern: '\\+?[\\d\\s]{6,}' }),
  hours: choice(['morning', 'afternoon', 'any']),
  photos: optional(photos({ max: 5 })),
}
