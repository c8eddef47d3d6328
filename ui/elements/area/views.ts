import { html, nothing, type TemplateResult } from 'lit'
import { behalfLine } from '../../kit/behalf/line.ts'
import type { Client } from '../../kit/client.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import type { Session } from '../../kit/session.ts'
import '../ticket.ts'
import { ticketById, type TicketSource } from '../ticket/source.ts'
import './papers-list.ts'
import './part.ts'
import { requestsPart, type Requests } from './rows.ts'
import { areaWords } from './words.ts'

/** Which part of the area is shown. */
export type AreaView =
  | { name: 'requests' }
  | { name: 'documents'; rows: readonly TicketRow[] }
  | { name: 'mandates' }
  | { name: 'opened' }
  | { name: 'ticket'; id: string; source: TicketSource }

/** Shows another part. */
export type Show = (view: AreaView) => void

/** Who is inside and for whom, and the way out. */
export function areaHead(host: Element, session: Session): TemplateResult {
  const { me, signOut } = session
  const spoken = areaWords(host)
  return html`<div class="row">
      <h2 class="grow">${me ? spoken.hello(me.name) : spoken.title}</h2>
      <button class="button plain" @click=${signOut}>${spoken.leave}</button>
    </div>
    ${behalfLine(host, session)}`
}

/** What the area's lists are drawn from. */
export interface AreaShown {
  readonly client: Client
  readonly session: Session
  readonly view: AreaView
  readonly requests: Requests
}

/** The part that was chosen: requests, documents, mandates, or who opened one's data. */
export function areaList(host: Element, shown: AreaShown, show: Show): TemplateResult {
  return html`${views(host, shown, show)} ${part(host, shown, show)}`
}

function part(host: Element, { client, session, view, requests }: AreaShown, show: Show) {
  if (view.name === 'mandates' || view.name === 'opened') {
    return html`<dime-area-part
      name=${view.name}
      .session=${session}
      .client=${client}
    ></dime-area-part>`
  }
  if (view.name === 'documents')
    return html`<dime-papers .client=${client} .rows=${view.rows}></dime-papers>`
  const open = ({ id }: TicketRow) => show({ name: 'ticket', id, source: ticketById(client, id) })
  return requestsPart(host, requests, open)
}

/** One request, and the way back to all. */
export function areaTicket(host: Element, source: TicketSource, back: () => void): TemplateResult {
  return html`<button class="button back" @click=${back}>
      ${icon('back')} ${areaWords(host).back}
    </button>
    <dime-ticket .source=${source}></dime-ticket>`
}

function views(host: Element, { view, requests }: AreaShown, show: Show): TemplateResult {
  const spoken = areaWords(host)
  const tab = (next: Exclude<AreaView, { name: 'ticket' }>) =>
    html`<button
      aria-current=${next.name === view.name ? 'page' : nothing}
      @click=${() => show(next)}
    >
      ${spoken[next.name]}
    </button>`
  return html`<nav class="views" aria-label=${spoken.views}>
    ${tab({ name: 'requests' })} ${tab({ name: 'documents', rows: requests.rows ?? [] })}
    ${tab({ name: 'mandates' })} ${tab({ name: 'opened' })}
  </nav>`
}
