import type { Task } from '@dime/core'
import type { ResidentAddress } from '../population/register.ts'
import { origins } from './form.ts'

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

/** The declaration behind a ticket; answers that do not fit the form are a broken promise of the kernel's. */
export function declarationOf({ answers, createdAt }: Task['ticket']): Declaration {
  const { since, postalCode, tari } = answers
  const origin = origins.find((one) => one === answers['origin'])
  if (!origin || typeof since !== 'string')
    throw new TypeError('a declaration says from where and when')
  const spot = spotIn(answers['place'])
  return {
    ...{ origin, since },
    declaredOn: romanDay(createdAt),
    address: {
      street: spot.address,
      postalCode: String(postalCode),
      place: towns.get(spot.area) ?? '',
    },
    members: listIn(answers['members']),
    opensTari: tari === 'new',
  }
}

function spotIn(answer: unknown): { readonly address: string; readonly area: string } {
  if (!(answer instanceof Object) || !('address' in answer) || !('area' in answer))
    throw new TypeError('a declaration says where')
  return { address: String(answer.address), area: String(answer.area) }
}

function listIn(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.map(String) : []
}

// What is declared holds from the day on Italy's clocks, which late in the evening is ahead of UTC.
function romanDay(instant: string): string {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' })
  return calendar.format(new Date(instant))
}
