import { choice, date, files, fiscalCode, longText, optional, text, when, yesNo } from '@dime/core'

const known = { field: 'isKnown', is: true } as const
const other = { field: 'who', is: 'other' } as const

/** The categories of licences, as the European model has them. */
export const categories = ['AM', 'A', 'B', 'BE', 'C', 'CE', 'D', 'DE'] as const

/** What we ask of whoever must say who was driving. */
export const form = {
  notice: text({ max: 30 }),
  violationOn: date({ notAfter: 'today' }),
  notifiedOn: date({ notAfter: 'today' }),
  plate: text({ max: 12, pattern: '[A-Za-z0-9 \\-]{4,12}' }),
  role: choice(['owner', 'lessee', 'legal-representative']),
  isKnown: yesNo(),
  reason: when({ field: 'isKnown', is: false }, longText({ max: 2000 })),
  who: when(known, choice(['me', 'other'])),
  driverName: when(other, text({ max: 120 })),
  driverCode: when(other, optional(fiscalCode())),
  driverBornOn: when(other, date({ notAfter: 'today' })),
  driverAddress: when(other, text({ max: 200 })),
  licenceNumber: when(known, text({ max: 15 })),
  licenceCategory: when(known, choice(categories)),
  licenceIssuer: when(known, text({ max: 80 })),
  licenceIssuedOn: when(known, date({ notAfter: 'today' })),
  licenceExpiresOn: when(known, date()),
  licencePapers: when(known, files({ max: 2 })),
  signedForm: when(other, optional(files({ max: 1 }))),
}
