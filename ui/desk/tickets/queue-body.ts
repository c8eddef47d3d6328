import { html, nothing } from 'lit'
import type { TicketPage } from '../../kit/contract.ts'
import { problemNotice } from '../../kit/notice.ts'
import { skeleton } from '../../kit/skeleton.ts'
import type { Asked } from '../shell/desk-part.ts'
import { say as sayShell } from '../shell/words.ts'
import type { QueueView } from './queue-head.ts'
import { queueRows, type QueueRowsState } from './queue-rows.ts'
import { say } from './words.ts'

/** The rows, how they were asked for, and what may be asked next. */
export interface QueueBodyState extends QueueRowsState {
  readonly view: QueueView
  readonly text: string
  readonly page: Asked<TicketPage>
  readonly next: string | null
  readonly more: () => void
  readonly retry: () => void
}

/** The rows or, in their place, why there are none. */
export function queueBody(host: Element, state: QueueBodyState) {
  const words = say(host)
  const { page, rows, view, text } = state
  if (page.problem) return refused(host, state)
  if (!page.value) return html`<div class="pad">${skeleton(host, 12)}</div>`
  if (rows.length === 0) {
    return html`<p class="empty pad">${text ? words.noneFits(text) : words.none[view]}</p>`
  }
  return html`${queueRows(host, state)} ${state.next ? more(host, state) : nothing}`
}

function refused(host: Element, { page, retry }: QueueBodyState) {
  const again = html`<button class="button" @click=${retry}>${sayShell(host).retry}</button>`
  return html`<div class="pad">
    ${page.problem ? problemNotice(page.problem, page.problem.status === 403 ? nothing : again) : nothing}
  </div>`
}

const more = (host: Element, state: QueueBodyState) =>
  html`<div class="pad">
    <button class="button" @click=${state.more}>${say(host).more}</button>
  </div>`
