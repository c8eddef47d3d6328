import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { chip } from '../../kit/chip.ts'
import { termLine } from '../../kit/clock-bar.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { dueWords } from './due.ts'
import { rowPromise } from './row-promise.ts'
import { say as sayQueue } from './queue-words.ts'
import { say } from './words.ts'

/** The rows on show, which one is open, which are chosen, who left the list meanwhile. */
export interface QueueRowsState {
  readonly rows: readonly TicketRow[]
  readonly gone: ReadonlySet<string>
  readonly chosen: ReadonlySet<string>
  readonly open: string | null
  /** Opens a ticket; `isBehind` leaves the reader where they are. */
  readonly choose: (row: TicketRow, isBehind: boolean) => void
  readonly toggle: (id: string) => void
}

/** Tickets one below the other, the time that is left drawn under each. */
export function queueRows(host: Element, state: QueueRowsState) {
  return html`<ul class="rows">
    ${repeat(
      state.rows,
      ({ id }) => id,
      (row) => oneRow(host, row, state),
    )}
  </ul>`
}

function oneRow(host: Element, row: TicketRow, state: QueueRowsState) {
  const { gone, open, chosen, choose, toggle } = state
  const { tone } = dueWords(host, row)
  const isBehind = (event: MouseEvent) => event.ctrlKey || event.metaKey
  const middle = (event: MouseEvent) => {
    if (event.button !== 1) return
    event.preventDefault()
    choose(row, true)
  }
  return html`<li class="${gone.has(row.id) ? 'gone' : ''} tone-${row.isEnded ? 'plain' : tone}">
    <input
      type="checkbox"
      aria-label=${sayQueue(host).choose(`${row.title} ${row.code}`)}
      .checked=${chosen.has(row.id)}
      @change=${() => toggle(row.id)}
    />
    <button
      class="ticket"
      id="row-${row.id}"
      aria-current=${row.id === open ? 'true' : nothing}
      @click=${(event: MouseEvent) => choose(row, isBehind(event))}
      @auxclick=${middle}
    >
      ${rowWords(host, row, gone.has(row.id))}
    </button>
  </li>`
}

function rowWords(host: Element, row: TicketRow, isGone: boolean) {
  const words = say(host)
  const due = dueWords(host, row)
  return html`<span class="top">
      <strong>${row.title}</strong>
      <span aria-hidden="true">${chip(due.word, due.tone)}</span>
      <span class="sr">${due.full}</span>
    </span>
    <span class="quiet below">${aboutWhom(host, row)}</span>
    <span class="quiet below">${isGone ? words.gone : row.stateLabel}</span>
    ${rowPromise(host, row)} ${termLine(row.used)}
    ${row.used === null ? nothing : html`<span class="sr">${words.used(row.used)}</span>`}`
}

function aboutWhom(host: Element, { subject, person }: TicketRow) {
  return [subject, person].filter(Boolean).join(' · ') || say(host).nobody
}
