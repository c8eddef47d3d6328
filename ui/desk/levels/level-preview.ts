import { html, nothing } from 'lit'
import type { LevelPreview } from '../../../core/levels/contract.ts'
import { briefMoment } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import type { Desk } from '../shell/desk.ts'
import { ticketLink } from './ticket-link.ts'
import { say } from './words.ts'

/** What a level would do to tickets that are open: how many, and some of them with both dates. */
export function levelPreview(host: Element, desk: Desk, view: LevelPreview) {
  const words = say(host)
  const language = languageOf(host)
  if (view.touched === 0) return html`<p role="status">${words.previewNothing}</p>`
  return html`<div role="status">
      <p><strong>${words.previewTouched(view.touched, view.isCut)}</strong></p>
      ${view.broken > 0 ? html`<p>${words.previewBroken(view.broken)}</p>` : nothing}
    </div>
    ${dataTable(host, {
      caption: words.previewTitle,
      rows: view.rows.map((row) => ({ ...row, id: row.id, name: row.code })),
      columns: [
        { label: words.ticket, cell: (row) => ticketLink(desk, row) },
        { label: words.promise, cell: ({ label }) => label },
        {
          label: words.due,
          cell: ({ dueAt, was }) =>
            html`<span class="num">${briefMoment(dueAt, language)}</span>
              ${was ? html`<div class="quiet small num">${words.was} ${briefMoment(was, language)}</div>` : nothing}`,
        },
      ],
    })}`
}
