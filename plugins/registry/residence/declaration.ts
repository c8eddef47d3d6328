import { answersOf, romanDay, type Task } from '@dime/core'
import type { ResidentAddress } from '../population/register.ts'
import { form, type origins } from './form.ts'

/** What was declared, as far as the register is concerned. */
export interface Declaration {
  readonly origin: (typeof origins)[number]
  /** ISO day since which they live there. */
  readonly since: string
  /** ISO day on which it was declared, from which it holds. */
  readonly declaredOn: string
  readonly address: ResidentAddress
  /** The fiscal codes of those who move with whoever declares. */
  readonly members: readonly string[]
  readonly opensTari: boolean
}

const towns = new Map([
  ['centro-storico', 'Venezia'],
  ['lido-isole', 'Lido di Venezia'],
  ['terraferma', 'Mestre'],
])

/** The declaration behind a ticket. */
export function declarationOf(ticket: Task['ticket']): Declaration {
  const { origin, since, place, postalCode, members = [], tari } = answersOf(form, ticket)
  return {
    ...{ origin, since, members },
    declaredOn: romanDay(ticket.createdAt),
    address: { street: place.address, postalCode, place: towns.get(place.area) ?? '' },
    opensTari: tari === 'new',
  }
}
