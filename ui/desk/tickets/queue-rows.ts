import { css, html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { chip } from '../../kit/chip.ts'
import { clockStyle, termLine } from '../../kit/clock-bar.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { dueWords } from './due.ts'
import { say } from './words.ts'

/** The rows on show, which one is open, who left the list meanwhile. */
export interface QueueRowsState {
  readonly rows: readonly TicketRow[]
  readonly gone: ReadonlySet<string>
  readonly open: string | null
  readonly choose: (id: string) => void
}

/** Tickets one below the other, the time that is left drawn under each. */
export function queueRows(host: Element, { rows, gone, open, choose }: QueueRowsState) {
  return html`<ul class="rows">
    ${repeat(
      rows,
      ({ id }) => id,
      (row) =>
        html`<li class=${gone.has(row.id) ? 'gone' : ''}>
          <button
            class="ticket"
            id="row-${row.id}"
            aria-current=${row.id === open ? 'true' : nothing}
            @click=${() => choose(row.id)}
          >
            ${rowWords(host, row, gone.has(row.id))}
          </button>
        </li>`,
    )}
  </ul>`
}

function rowWords(host: Element, row: TicketRow, isGone: boolean) {
  const words = say(host)
  const due = dueWords(host, row)
  return html`<span class="top">
      <strong>${row.title}</strong>
      <span aria-hidden="true">${chip(due.word, due.tone)}</span>
      <span class="sr">${due.full}</span>
    </span>
    <span class="quiet below">
      ${row.person ?? row.subject ?? words.nobody} · ${isGone ? words.gone : row.stateLabel}
    </span>
    ${termLine(row.used)}
    ${row.used === null ? nothing : html`<span class="sr">${words.used(row.used)}</span>`}`
}

const rowStyle = css`
  .rows {
    list-style: none;
  }
  .ticket {
    display: block;
    width: 100%;
    padding: 9px 16px 10px;
    border: 0;
    border-top: 1px solid var(--hair);
    border-inline-start: 3px solid transparent;
    background: none;
    color: var(--text);
    font-size: 0.933em;
    text-align: start;
    cursor: pointer;
  }
  .ticket:hover {
    background: var(--hair);
  }
  .ticket:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .ticket[aria-current] {
    background: var(--paper);
    border-inline-start-color: var(--blue);
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 6px;
  }
  .top strong {
    min-width: 0;
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .below {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .gone strong {
    font-weight: 400;
    color: var(--quiet);
  }
`

/** The style of the rows. */
export const queueRowStyle = [clockStyle, rowStyle]
