import { addressIn, numberIn, oneIn, wordsIn, type Given } from '../answers.ts'
import type { Event } from '../tari/days-held.ts'

/** What was declared. */
export interface Declaration {
  readonly event: Event
  /** ISO day. */
  readonly from: string
  readonly holder: string
  readonly use: 'home' | 'appurtenance' | 'business'
  /** Two digits, for a business. */
  readonly category: string | undefined
  /** For a home. */
  readonly occupants: number | undefined
  readonly address: string
  /** Square metres. */
  readonly area: number
  readonly reduction: string
}

/** The declaration in the answers of a ticket. */
export function declarationOf(answers: Given): Declaration {
  const use = oneIn(['home', 'appurtenance', 'business'], answers, 'use')
  return {
    use,
    event: oneIn(['new', 'changed', 'ended'], answers, 'event'),
    from: wordsIn(answers, 'from'),
    holder: wordsIn(answers, 'holder'),
    category: use === 'business' ? wordsIn(answers, 'category') : undefined,
    occupants: use === 'home' ? numberIn(answers, 'occupants') : undefined,
    address: addressIn(answers, 'place'),
    area: numberIn(answers, 'area'),
    reduction: wordsIn(answers, 'reduction'),
  }
}
