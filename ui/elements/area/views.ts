import { html, nothing, type TemplateResult } from 'lit'
import type { Client } from '../../kit/client.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import type { Session } from '../../kit/session.ts'
import '../ticket.ts'
import { ticketById, type TicketSource } from '../ticket/source.ts'
import './papers-list.ts'
import { requestsPart, type Requests } from './rows.ts'
import { areaWords } from './words.ts'

/** Which part of the area is shown. */
export type AreaView =
  | { name: 'requests' }
  | { name: 'documents'; rows: readonly TicketRow[] }
  | { name: 'ticket'; id: string; source: TicketSource }

/** Shows another part. */
export type Show = (view: AreaView) => void

/** Who is inside, and the way out. */
export function areaHead(host: Element, { me, signOut }: Session): TemplateResult {
  const spoken = areaWords(host)
  return html`<div class="row">
    <h2 class="grow">${me ? spoken.hello(me.name) : spoken.title}</h2>
    <button class="button plain" @click=${signOut}>${spoken.leave}</button>
  </div>`
}

/** The list that was chosen: requests or documents. */
export function areaList(
  host: Element,
  { client, view, requests }: { client: Client; view: AreaView; requests: Requests },
  show: Show,
): TemplateResult {
  const rows = requests.rows ?? []
  const open = ({ id }: TicketRow) => show({ name: 'ticket', id, source: ticketById(client, id) })
  const list =
    view.name === 'documents'
      ? html`<dime-papers .client=${client} .rows=${view.rows}></dime-papers>`
      : requestsPart(host, requests, open)
  return html`${views(host, view, { requests: () => show({ name: 'requests' }), documents: () => show({ name: 'documents', rows }) })}
  ${list}`
}

/** One request, and the way back to all. */
export function areaTicket(host: Element, source: TicketSource, back: () => void): TemplateResult {
  return html`<button class="button back" @click=${back}>
      ${icon('back')} ${areaWords(host).back}
    </button>
    <dime-ticket .source=${source}></dime-ticket>`
}

function views(
  host: Element,
  { name }: AreaView,
  go: { requests: () => void; documents: () => void },
): TemplateResult {
  const spoken = areaWords(host)
  const tab = (view: 'requests' | 'documents') =>
    html`<button aria-current=${view === name ? 'page' : nothing} @click=${go[view]}>
      ${spoken[view]}
    </button>`
  return html`<nav class="views" aria-label=${spoken.views}>
    ${tab('requests')} ${tab('documents')}
  </nav>`
}
