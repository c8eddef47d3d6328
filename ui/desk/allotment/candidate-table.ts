import { html, nothing } from 'lit'
import type { AllotmentView } from '../../../core/assignment/contract.ts'
import { chip } from '../../kit/chip.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import type { Known } from './rule-in-words.ts'
import { say } from './words.ts'

/** Who can get tickets of an office now: how much each has, who is away, whose turn it is. */
export function candidateTable(
  host: Element,
  { desk, view, known }: { desk: Desk; view: AllotmentView; known: Known },
) {
  const words = say(host)
  const rows = view.candidates
  if (rows.length === 0) return html`<p class="empty">${words.nobody}</p>`
  const weight = new Intl.NumberFormat(languageOf(host), { maximumFractionDigits: 1 })
  const absences = () => desk.navigator.go({ view: 'levels', id: 'absences' })
  return html`${dataTable(host, {
    ...{ caption: words.people, rows },
    columns: [
      { label: words.person, cell: ({ name }) => name },
      { label: words.role, cell: ({ roles }) => roles.map(known.roleName).join(', ') },
      { label: words.load, cell: ({ load }) => weight.format(load), isNumber: true },
      {
        label: '',
        cell: ({ isAway, isNext }) =>
          isAway ? chip(words.away, 'warn') : isNext ? chip(words.next, 'blue') : nothing,
      },
    ],
  })}
  ${
    may(desk.me, 'edit', 'staff')
      ? html`<button class="button plain" type="button" @click=${absences}>
          ${words.absences}
        </button>`
      : nothing
  }`
}
