import { answersOf, type TaskTicket } from '@dime/core'
import { iseeYear } from '../isee.ts'
import { form } from './form.ts'

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

/** The claim behind a ticket. */
export function claimOf(ticket: Pick<TaskTicket, 'answers'>): Claim {
  const { bornOn, children, isee, iseeNumber, iseeHasChild, ...more } = answersOf(form, ticket)
  const { other, otherAmount = 0, permitUntil = null, iban, isOwnAccount } = more
  return {
    ...{
      bornOn,
      children,
      isee,
      iseeHasChild,
      other,
      otherAmount,
      permitUntil,
      iban,
      isOwnAccount,
    },
    iseeYear: iseeYear(iseeNumber),
  }
}
