import { numberIn, oneIn, wordsIn, type Given } from '../answers.ts'
import { iseeYear } from '../isee.ts'

/** What a mother declares, as the rule reads it; amounts in cents. */
export interface Claim {
  readonly bornOn: string
  readonly children: number
  readonly isee: number
  /** The year in which the ISEE counts. */
  readonly iseeYear: number
  readonly iseeHasChild: boolean
  readonly other: 'none' | 'lower' | 'same'
  readonly otherAmount: number
  /** Until when the residence permit counts; null for citizens of the Union. */
  readonly permitUntil: string | null
  readonly iban: string
  readonly isOwnAccount: boolean
}

/** Reads the claim from the answers. */
export function claimOf(answers: Given): Claim {
  const other = oneIn(['none', 'lower', 'same'], answers, 'other')
  const isOfUnion = oneIn(['union', 'other'], answers, 'citizenship') === 'union'
  return {
    bornOn: wordsIn(answers, 'bornOn'),
    children: numberIn(answers, 'children'),
    isee: numberIn(answers, 'isee'),
    iseeYear: iseeYear(wordsIn(answers, 'iseeNumber')),
    iseeHasChild: answers['iseeHasChild'] === true,
    other,
    otherAmount: other === 'lower' ? numberIn(answers, 'otherAmount') : 0,
    permitUntil: isOfUnion ? null : wordsIn(answers, 'permitUntil'),
    iban: wordsIn(answers, 'iban'),
    isOwnAccount: answers['isOwnAccount'] === true,
  }
}
