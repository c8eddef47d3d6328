import { amount, choice, date, fiscalCode, iban, number, text, when, yesNo } from '@dime/core'
import { iseeNumber } from '../isee.ts'

/** What a mother is asked: the child, the ISEE, and where the allowance is to be paid. */
export const form = {
  event: choice(['birth', 'adoption']),
  bornOn: date({ notAfter: 'today' }),
  children: number({ min: 1, max: 5 }),
  child: fiscalCode(),
  citizenship: choice(['union', 'other']),
  permit: when({ field: 'citizenship', is: 'other' }, text({ max: 30 })),
  permitUntil: when({ field: 'citizenship', is: 'other' }, date()),
  isee: amount(),
  iseeNumber: iseeNumber(),
  iseeHasChild: yesNo(),
  other: choice(['none', 'lower', 'same']),
  otherAmount: when({ field: 'other', is: 'lower' }, amount()),
  iban: iban(),
  isOwnAccount: yesNo(),
}
