import { html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { absenceDays, isPast, type Absence } from './absence-days.ts'
import { say } from './words.ts'

/** Absences to be shown, and what can be done with each. */
export interface AbsencesShown {
  readonly rows: readonly Absence[]
  /** Whether they are all of one person, whose name is said already. */
  readonly isOfOne: boolean
  readonly change: (absence: Absence) => void
  readonly remove: (absence: Absence) => void
}

/** Absences, the first to begin first. */
export function absenceTable(host: Element, shown: AbsencesShown) {
  const words = say(host)
  const { rows, isOfOne } = shown
  const named = rows.map((row) => ({ ...row, name: `${row.staff.name} ${absenceDays(host, row)}` }))
  const who: Column<Absence> = { label: words.person, cell: ({ staff }) => staff.name }
  return dataTable(host, {
    ...{ caption: words.title, rows: named },
    columns: [
      ...(isOfOne ? [] : [who]),
      { label: words.days, cell: (row) => daysCell(host, row) },
      { label: '', cell: (row) => acts(host, row, shown) },
    ],
  })
}

function daysCell(host: Element, row: Absence) {
  const words = say(host)
  const state = row.isNow
    ? chip(words.now, 'blue')
    : isPast(row)
      ? chip(words.past, 'plain')
      : nothing
  return html`${absenceDays(host, row)} ${state}`
}

function acts(host: Element, row: Absence, { change, remove }: AbsencesShown) {
  const words = say(host)
  const what = `${row.staff.name}, ${absenceDays(host, row)}`
  return html`<div class="row">
    <button class="button" aria-label=${words.changeOf(what)} @click=${() => change(row)}>
      ${words.change}
    </button>
    <button class="button plain" aria-label=${words.removeOf(what)} @click=${() => remove(row)}>
      ${words.remove}
    </button>
  </div>`
}
