import { html } from 'lit'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { pathOf } from '../shell/route.ts'

/** A ticket as it is named in a list. */
export interface NamedTicket {
  readonly id: string
  readonly code: string
  readonly title: string
}

/** A ticket by its title and code; a link for whoever may read tickets. */
export function ticketLink({ client, me, navigator }: Desk, { id, code, title }: NamedTicket) {
  const named = html`${title} <span class="num quiet small nowrap">${code}</span>`
  if (!may(me, 'read', 'ticket')) return named
  const route = { view: 'tickets', id } as const
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigator.go(route)
  }
  return html`<a href=${pathOf(client.tenant, route)} @click=${go}>${named}</a>`
}
