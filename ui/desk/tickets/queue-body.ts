import { html, nothing } from 'lit'
import { skeleton } from '../../kit/skeleton.ts'
import { trouble } from '../parts/trouble.ts'
import { say as sayShell } from '../shell/words.ts'
import { narrowings, plainAsked, type QueueAsked } from './asked-queue.ts'
import { queueRows, type QueueRowsState } from './queue-rows.ts'
import type { QueueSource } from './queue-source.ts'
import { say as sayQueue } from './queue-words.ts'
import { say } from './words.ts'

/** The rows, how they were asked for, and what may be asked next. */
export interface QueueBodyState extends Pick<
  QueueRowsState,
  'chosen' | 'open' | 'choose' | 'toggle'
> {
  readonly source: QueueSource
  readonly ask: (asked: QueueAsked) => void
}

/** The rows or, in their place, why there are none. */
export function queueBody(host: Element, state: QueueBodyState) {
  const { page, shown, next } = state.source
  if (page.problem) return refused(host, state)
  if (!page.value) return html`<div class="pad">${skeleton(host, 12)}</div>`
  if (shown.rows.length === 0) return empty(host, state)
  return html`${queueRows(host, { ...state, ...shown })} ${next ? more(host, state) : nothing}`
}

function empty(host: Element, { source: { asked }, ask }: QueueBodyState) {
  const words = sayQueue(host)
  if (asked.text) return html`<p class="empty pad">${say(host).noneFits(asked.text)}</p>`
  if (narrowings(asked) === 0) return html`<p class="empty pad">${words.none[asked.view]}</p>`
  return html`<div class="pad">
    <p class="empty">${words.noneSuch}</p>
    <button class="button" @click=${() => ask(plainAsked({ view: asked.view }))}>
      ${words.clear}
    </button>
  </div>`
}

function refused(host: Element, { source }: QueueBodyState) {
  const { problem } = source.page
  const again = html`<button class="button" @click=${() => void source.load()}>
    ${sayShell(host).retry}
  </button>`
  return html`<div class="pad">
    ${trouble(host, problem, problem?.status === 403 ? nothing : again)}
  </div>`
}

const more = (host: Element, { source }: QueueBodyState) =>
  html`<div class="pad">
    <button class="button" @click=${() => void source.more()}>${say(host).more}</button>
  </div>`
