import { html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { roomsOf } from '../shell/task-room.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './act-words.ts'

/** Why a ticket came to its office, and the way to the rules for who may read them. */
export function sideBecause(host: Element, { me, navigator }: Desk, ticket: TicketView) {
  const { because, office, service } = ticket
  if (!because) return nothing
  const words = say(host)
  const go = () => navigator.go({ view: 'routing', id: service })
  return html`<section>
    <h2 class="over">${words.because}</h2>
    <p>${office.name}: ${because}</p>
    ${
      roomsOf(me).includes('routing')
        ? html`<button class="link" @click=${go}>${words.seeRules}</button>`
        : nothing
    }
  </section>`
}
