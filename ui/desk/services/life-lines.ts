import { html } from 'lit'
import type { LifeLine } from '../../../core/service/lifecycle-contract.ts'
import { chip } from '../../kit/chip.ts'
import { fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'

/** A life that was tried, a dated line for each thing that happens. */
export function lifeLines(host: Element, lines: readonly LifeLine[]) {
  const words = say(host)
  const language = languageOf(host)
  return dataTable(host, {
    caption: words.result,
    rows: lines.map((line, at) => ({ ...line, id: String(at), name: line.label })),
    columns: [
      {
        label: words.on,
        cell: ({ at, day }) =>
          html`<span class="num nowrap">${fullDay(at, language)}</span>
            <div class="quiet small">${words.afterDays(day)}</div>`,
      },
      {
        label: words.what,
        cell: ({ label, isRefused }) =>
          isRefused ? html`${chip(words.refused, 'warn')} ${label}` : label,
      },
      { label: words.state, cell: ({ stateLabel }) => stateLabel },
      {
        label: words.due,
        cell: ({ dueAt }) =>
          html`<span class="num">${dueAt ? fullDay(dueAt, language) : '–'}</span>`,
      },
    ],
  })
}
