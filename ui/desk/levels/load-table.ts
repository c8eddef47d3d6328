import { html, nothing, svg } from 'lit'
import type { LevelOverview, PersonLoad } from '../../../core/levels/overview-contract.ts'
import { chip } from '../../kit/chip.ts'
import { briefMoment } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'

/** How much lies with whom, to share it out; what it is not for stands above it. */
export function loadTable(host: Element, { rows, median, purpose }: LevelOverview['people']) {
  const words = say(host)
  const busy = rows.filter(({ open }) => open > 0)
  const middle = new Intl.NumberFormat(languageOf(host)).format(median)
  return html`<p class="note">${purpose}</p>
    <p class="note">${words.median(middle)}</p>
    ${busy.length > 0 ? busyTable(host, busy) : nothing} ${free(host, rows)}`
}

function busyTable(host: Element, rows: readonly PersonLoad[]) {
  const words = say(host)
  const language = languageOf(host)
  const most = Math.max(1, ...rows.map(({ open }) => open))
  return dataTable(host, {
    caption: words.people,
    rows,
    columns: [
      { label: words.person, cell: ({ name }) => name },
      { label: words.open, cell: (row) => openOf(host, row, most) },
      { label: words.late, cell: ({ late }) => late, isNumber: true },
      {
        label: words.next,
        cell: ({ nextDueAt }) =>
          html`<span class="num nowrap"
            >${nextDueAt ? briefMoment(nextDueAt, language) : '–'}</span
          >`,
      },
    ],
  })
}

function free(host: Element, rows: readonly PersonLoad[]) {
  const words = say(host)
  const names = rows.filter(({ open }) => open === 0).map(({ name }) => name)
  if (names.length === 0) return nothing
  return html`<details class="free">
    <summary>${words.free(names.length)}</summary>
    <p class="note">${names.join(', ')}</p>
  </details>`
}

function openOf(host: Element, { open, isOverloaded }: PersonLoad, most: number) {
  return html`<div class="load">
    <span class="num">${open}</span>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="rest" width="100" height="10" /><rect class="has" width=${(open / most) * 100} height="10" />`}
    </svg>
    ${isOverloaded ? chip(say(host).overloaded, 'warn') : nothing}
  </div>`
}
