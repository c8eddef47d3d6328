import { html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import type { Desk } from '../shell/desk.ts'
import { mayHere } from './may-here.ts'
import './repair-strip.ts'
import type { Repairable } from './repairs.ts'

/** What repairing leads to. */
export interface Mending {
  readonly desk: Desk
  readonly mend: (broken: Repairable) => void
}

/** What did not happen by itself on a ticket, for whoever can repair it. */
export function ticketBroken(ticket: TicketView, { desk, mend }: Mending) {
  if (!mayHere(desk.me, 'move', ticket)) return nothing
  return html`<dime-repair-strip
    .desk=${desk}
    .ticket=${ticket}
    @dime-repair=${({ detail }: CustomEvent<Repairable>) => mend(detail)}
  ></dime-repair-strip>`
}
