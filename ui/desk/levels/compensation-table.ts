import { eurosWords } from '../../kit/form/figures.ts'
import { html, nothing } from 'lit'
import type { CompensationView } from '../../../core/levels/compensation-contract.ts'
import { languageOf } from '../../kit/words.ts'
import { type Column, dataTable } from '../parts/data-table.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { dueSince, standing } from './standing.ts'
import { ticketLink } from './ticket-link.ts'
import { say } from './words.ts'

/** What is due for missed promises, each with why and where it stands. */
export function compensationTable(
  host: Element,
  {
    desk,
    rows,
    settle,
  }: {
    readonly desk: Desk
    readonly rows: readonly CompensationView[]
    readonly settle: (one: CompensationView) => void
  },
) {
  const words = say(host)
  const language = languageOf(host)
  if (rows.length === 0) return html`<p class="empty">${words.noCompensations}</p>`
  const columns: Column<CompensationView>[] = [
    { label: words.ticket, cell: ({ ticket }) => ticketLink(desk, ticket) },
    { label: words.office, cell: ({ office }) => office.name },
    {
      label: words.reason,
      cell: ({ label, because }) =>
        html`${label}
          <div class="quiet small">${because}</div>`,
    },
    {
      label: words.sum,
      cell: ({ cents }) => html`<span class="nowrap">${eurosWords(cents, language)}</span>`,
      isNumber: true,
    },
    { label: words.dueSince, cell: (one) => dueSince(host, one) },
    { label: words.standing, cell: (one) => standing(host, one) },
    ...(may(desk.me, 'approve', 'ticket') ? [acts(host, settle)] : []),
  ]
  return dataTable(host, {
    caption: words.pages.compensations,
    rows: rows.map((row) => ({ ...row, name: row.ticket.code })),
    columns,
  })
}

function acts(host: Element, settle: (one: CompensationView) => void): Column<CompensationView> {
  const words = say(host)
  const cell = (one: CompensationView) =>
    one.state === 'due'
      ? html`<button
          class="button"
          aria-label=${words.settleOf(one.ticket.code)}
          @click=${() => settle(one)}
        >
          ${words.settle}
        </button>`
      : nothing
  return { label: words.acts, cell }
}
