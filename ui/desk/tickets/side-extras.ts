import { html } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import '../explain/who-can-see.ts'
import type { Desk } from '../shell/desk.ts'
import './photo-strip.ts'
import { sideBecause } from './side-because.ts'
import { sideEffects } from './side-effects.ts'
import { sideFamily } from './side-family.ts'
import { sidePapers, type Registered } from './side-papers.ts'

/** A ticket, and what can be done about what happened by itself and about its registrations. */
export interface Extras {
  readonly desk: Desk
  readonly ticket: TicketView
  readonly repair: (effect: TicketView['effects'][number]) => void
  readonly annul: (registration: Registered) => void
}

/** What there is to know only of some tickets: relatives, what is owed, what happened by itself, whence it came. */
export function sideExtras(host: Element, { desk, ticket, repair, annul }: Extras) {
  return html`${sideFamily(host, desk, ticket)} ${sidePapers(host, { me: desk.me, ticket, annul })}
  ${sideEffects(host, ticket, repair)} ${sideBecause(host, desk, ticket)}`
}
