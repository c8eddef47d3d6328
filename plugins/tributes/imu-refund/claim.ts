import { numberIn, oneIn, wordsIn, type Given } from '../answers.ts'
import { conditions, uses, type Property } from '../imu/imu-of.ts'

/** What is claimed: a property in a year, what was paid for it and when. */
export interface Claim {
  readonly year: number
  readonly property: Property
  /** In cents. */
  readonly paid: number
  /** ISO day. */
  readonly paidOn: string
}

/** The claim in the answers of a ticket. */
export function claimOf(answers: Given): Claim {
  return {
    year: numberIn(answers, 'year'),
    paid: numberIn(answers, 'paid'),
    paidOn: wordsIn(answers, 'paidOn'),
    property: {
      category: wordsIn(answers, 'category'),
      income: numberIn(answers, 'income'),
      share: numberIn(answers, 'share') / 100,
      months: numberIn(answers, 'months'),
      use: oneIn(uses, answers, 'use'),
      condition: oneIn(conditions, answers, 'condition'),
    },
  }
}
