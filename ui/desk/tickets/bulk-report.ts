import { html, nothing } from 'lit'
import type { BulkReport } from '../../../core/tickets/bulk/contract.ts'
import { chip } from '../../kit/chip.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './queue-words.ts'

/** What became of each ticket, those that stayed where they were first. */
export function bulkReport(host: Element, report: BulkReport, rows: readonly TicketRow[]) {
  const words = say(host)
  const known = new Map(rows.map((row) => [row.id, row]))
  const told = report.rows
    .map((one) => ({ ...one, name: known.get(one.id)?.code ?? one.id }))
    .toSorted((one, other) => Number(one.isMoved) - Number(other.isMoved))
  return html`<p role="status"><strong>${words.bulkDone(report.moved, report.refused)}</strong></p>
    ${dataTable(host, {
      caption: words.outcome,
      rows: told,
      columns: [
        {
          label: words.ticket,
          cell: ({ id, name }) => html`<span class="num">${name}</span> ${known.get(id)?.title}`,
        },
        {
          label: words.outcome,
          cell: ({ isMoved, fault }) =>
            isMoved
              ? chip(words.bulkMoved, 'good')
              : html`${chip(words.bulkRefused, 'warn')}
                ${fault ? html`<div>${fault.title}. ${fault.detail}</div>` : nothing}`,
        },
      ],
    })}`
}
