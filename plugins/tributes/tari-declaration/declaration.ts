import { answersOf, type Task } from '@dime/core'
import type { Event } from '../tari/days-held.ts'
import { form } from './form.ts'

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

/** The declaration behind a ticket. */
export function declarationOf(ticket: Pick<Task['ticket'], 'answers'>): Declaration {
  const { event, from, holder, use, category, occupants, ...asked } = answersOf(form, ticket)
  const { place, area, reduction } = asked
  return { event, from, holder, use, category, occupants, address: place.address, area, reduction }
}
