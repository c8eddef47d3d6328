import { html, nothing } from 'lit'
import type { StaffRow } from '../../../core/staff/contract.ts'
import { chip } from '../../kit/chip.ts'
import { briefMoment } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable, type Column, type Selection } from '../parts/data-table.ts'
import { say } from './words.ts'

/** The rows on show and what can be done with them. */
export interface StaffTable {
  readonly rows: readonly StaffRow[]
  readonly open: string | null
  readonly next: string | null
  readonly isBusy: boolean
  readonly selection: Selection
  readonly roleName: (role: string) => string
  readonly openPerson: (id: string) => void
  readonly more: () => void
  readonly clear: () => void
}

const few = 2
const tones = { invited: 'blue', in: 'good', left: 'plain' } as const

/** The table of those who serve, and the way to more of them. */
export function staffTable(host: Element, table: StaffTable) {
  const words = say(host)
  const { rows, selection, open, next, isBusy, more, clear } = table
  if (rows.length === 0)
    return html`<p class="empty" role="status">
      ${words.noneFits} <button class="button plain" @click=${clear}>${words.clearFilters}</button>
    </p>`
  return html`${dataTable(host, {
    ...{ caption: words.list, columns: columns(host, table), rows, selection },
    isCurrent: ({ id }) => id === open,
  })}
  ${
    next
      ? html`<button class="button more" aria-disabled=${isBusy ? 'true' : nothing} @click=${more}>
          ${words.more}
        </button>`
      : nothing
  }`
}

// A long address breaks after its @ sooner than within a word.
function mailWords(email: string) {
  const [name, domain] = email.split('@')
  return html`${name}@<wbr />${domain}`
}

function columns(host: Element, { openPerson, roleName }: StaffTable): Column<StaffRow>[] {
  const words = say(host)
  const name = ({ id, name: called, email }: StaffRow) =>
    html`<button class="link" @click=${() => openPerson(id)}>${called}</button>
      <div class="quiet small">${mailWords(email)}</div>`
  const roles = ({ assignments }: StaffRow) => {
    if (assignments.length === 0) return html`<span class="quiet">${words.noRoles}</span>`
    const rest = assignments.length - few
    return html`<ul class="plainlist">
      ${assignments
        .slice(0, few)
        .map(
          ({ role, office }) =>
            html`<li>${roleName(role)} <span class="quiet">· ${office.name}</span></li>`,
        )}
      ${rest > 0 ? html`<li class="quiet small">${words.andMore(rest)}</li>` : nothing}
    </ul>`
  }
  const seen = ({ lastSeenAt }: StaffRow) =>
    html`<span class="num quiet"
      >${lastSeenAt ? briefMoment(lastSeenAt, languageOf(host)) : words.never}</span
    >`
  return [
    { label: words.columns.name, cell: name },
    { label: words.columns.roles, cell: roles },
    { label: words.columns.state, cell: ({ state }) => chip(words.stateOne[state], tones[state]) },
    { label: words.columns.seen, cell: seen },
  ]
}
