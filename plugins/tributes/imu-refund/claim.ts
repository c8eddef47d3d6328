import { answersOf, type Task } from '@dime/core'
import type { Property } from '../imu/imu-of.ts'
import { form } from './form.ts'

/** What is claimed: a property in a year, what was paid for it and when. */
export interface Claim {
  readonly year: number
  readonly property: Property
  /** In cents. */
  readonly paid: number
  /** ISO day. */
  readonly paidOn: string
}

/** The claim behind a ticket. */
export function claimOf(ticket: Pick<Task['ticket'], 'answers'>): Claim {
  const { year, paid, paidOn, share, ...asked } = answersOf(form, ticket)
  const { category, income, months, use, condition } = asked
  const property = { category, income, share: share / 100, months, use, condition }
  return { year, paid, paidOn, property }
}
