import {
  choice,
  date,
  fiscalCode,
  iban,
  number,
  optional,
  photos,
  place,
  text,
  yesNo,
} from '@dime/core'

/** What we ask of someone who takes over a water contract. */
export const form = {
  contract: text({ max: 30, pattern: '[A-Za-z0-9.\\-]+' }),
  formerHolder: text({ max: 120 }),
  isHeir: yesNo(),
  holder: fiscalCode(),
  place: place(['centro-storico', 'lido-isole', 'terraferma']),
  sheet: text({ max: 4, pattern: '\\d{1,4}' }),
  parcel: text({ max: 12, pattern: '\\d{1,5}(?:\\/[A-Za-z0-9]{1,4})?' }),
  unit: optional(text({ max: 4, pattern: '\\d{1,4}' })),
  title: choice(['owner', 'lease', 'loan', 'usufruct', 'other']),
  isResident: yesNo(),
  occupants: number({ min: 1, max: 20 }),
  meter: text({ max: 30 }),
  reading: number({ min: 0, max: 9_999_999 }),
  readOn: date({ notAfter: 'today' }),
  meterPhoto: optional(photos({ max: 2 })),
  iban: optional(iban()),
}
