import { html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import type { Desk } from '../shell/desk.ts'
import { pathOf } from '../shell/route.ts'
import { say } from './act-words.ts'

type Relative = NonNullable<TicketView['parent']>

/** The tickets that belong to one, as links, each with what it is to it. */
export function sideFamily(host: Element, desk: Desk, ticket: TicketView) {
  const words = say(host)
  const { parent, children, mergedInto, merged } = ticket
  const all: (readonly [string, Relative])[] = [
    ...(parent ? [[words.parent, parent] as const] : []),
    ...children.map((child) => [words.child, child] as const),
    ...(mergedInto ? [[words.mergedInto, mergedInto] as const] : []),
    ...merged.map((one) => [words.mergedHere, one] as const),
  ]
  if (all.length === 0) return nothing
  return html`<section>
    <h2 class="over">${words.family}</h2>
    ${all.map(
      ([what, relative]) =>
        html`<div class="pair">
          <span class="tiny quiet">${what}</span><br />
          ${ticketLink(desk, relative)} <span class="tiny quiet">· ${relative.stateLabel}</span>
        </div>`,
    )}
  </section>`
}

function ticketLink({ client, navigator }: Desk, { id, title, code }: Relative) {
  const route = { view: 'tickets', id } as const
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigator.go(route)
  }
  return html`<a href=${pathOf(client.tenant, route)} @click=${go}
    >${title} <span class="num">${code}</span></a
  >`
}
