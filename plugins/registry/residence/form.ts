import {
  choice,
  date,
  files,
  fiscalCode,
  longText,
  number,
  optional,
  place,
  several,
  text,
  when,
  yesNo,
} from '@dime/core'

/** From where somebody moves. */
export const origins = ['same-city', 'other-city', 'abroad'] as const

/** What we ask of someone who changes residence, for everybody who moves (D.P.R. 223/1989 art. 13). */
export const form = {
  origin: choice(origins),
  formerCity: when({ field: 'origin', is: 'other-city' }, text({ max: 80 })),
  formerCountry: when({ field: 'origin', is: 'abroad' }, text({ max: 80 })),
  since: date({ notAfter: 'today' }),
  place: place(['centro-storico', 'lido-isole', 'terraferma']),
  postalCode: text({ max: 5, pattern: '\\d{5}' }),
  sheet: text({ max: 4, pattern: '\\d{1,4}' }),
  parcel: text({ max: 12, pattern: '\\d{1,5}(?:\\/[A-Za-z0-9]{1,4})?' }),
  unit: optional(text({ max: 4, pattern: '\\d{1,4}' })),
  title: choice(['owner', 'lease', 'public-housing', 'loan', 'usufruct', 'other']),
  lease: when({ field: 'title', is: 'lease' }, text({ max: 120 })),
  otherTitle: when({ field: 'title', is: 'other' }, longText({ max: 500 })),
  members: optional(several(fiscalCode(), { max: 12 })),
  minors: yesNo(),
  otherParent: when({ field: 'minors', is: true }, files({ max: 3 })),
  inhabited: yesNo(),
  bond: when({ field: 'inhabited', is: true }, text({ max: 120 })),
  citizenship: choice(['italian', 'european', 'other']),
  permit: when({ field: 'citizenship', is: 'other' }, text({ max: 40 })),
  licence: optional(text({ max: 10 })),
  plates: optional(several(text({ max: 10 }), { max: 6 })),
  documents: files({ max: 8 }),
  tari: choice(['new', 'declared']),
  floorArea: when({ field: 'tari', is: 'new' }, number({ min: 1, max: 100_000 })),
  occupants: when({ field: 'tari', is: 'new' }, number({ min: 1, max: 20 })),
  tariHolder: when({ field: 'tari', is: 'new' }, fiscalCode()),
}
