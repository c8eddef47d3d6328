import { html, nothing } from 'lit'
import type { KeyView } from '../../../core/keys/contract.ts'
import { briefMoment, fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { isWorking, keyState } from './key-state.ts'
import { say } from './words.ts'

/** Which keys are looked for; all when nothing is said. */
export type KeyFilter = 'working' | 'over' | null

/** The keys, which of them are shown, and what can be done. */
export interface KeyTable {
  readonly keys: readonly KeyView[]
  readonly filter: KeyFilter
  readonly chosen: string | null
  readonly seek: (filter: KeyFilter) => void
  readonly open: (id: string) => void
}

const few = 2
const filters = [null, 'working', 'over'] as const
const fits = (filter: KeyFilter) => (key: KeyView) =>
  filter === null || isWorking(key) === (filter === 'working')

/** The table of keys under its filter. */
export function keyTable(host: Element, { keys, filter, chosen, seek, open }: KeyTable) {
  const words = say(host)
  if (keys.length === 0) return html`<p class="empty">${words.none}</p>`
  const rows = keys.filter(fits(filter))
  const press = (each: KeyFilter) =>
    html`<button
      class="press"
      aria-pressed=${each === filter ? 'true' : 'false'}
      @click=${() => seek(each)}
    >
      ${each ? words.filters[each] : words.every}
      <span class="num quiet">${keys.filter(fits(each)).length}</span>
    </button>`
  return html`<div class="filters">
      <div class="chips wide" role="group" aria-label=${words.filter}>${filters.map(press)}</div>
    </div>
    ${
      rows.length === 0
        ? html`<p class="empty" role="status">${words.noneFits}</p>`
        : dataTable(host, {
            ...{ caption: words.list, columns: columns(host, open), rows },
            isCurrent: ({ id }) => id === chosen,
          })
    }`
}

function columns(host: Element, open: (id: string) => void): Column<KeyView>[] {
  const words = say(host)
  const language = languageOf(host)
  const name = (key: KeyView) =>
    html`<button class="link" @click=${() => open(key.id)}>${key.name}</button>`
  const can = ({ may }: KeyView) => {
    const rest = may.length - few
    const labels = may.slice(0, few).map(({ label }) => label)
    return html`${labels.join(', ')}${rest > 0 ? html` <span class="quiet">${words.andMore(rest)}</span>` : nothing}`
  }
  const used = ({ lastUsedAt, lastUsedFrom }: KeyView) =>
    html`<span class="num ${lastUsedAt ? '' : 'quiet'}"
        >${lastUsedAt ? briefMoment(lastUsedAt, language) : words.never}</span
      >${lastUsedFrom ? html`<div class="quiet small num">${lastUsedFrom}</div>` : nothing}`
  const until = ({ until: end }: KeyView) =>
    html`<span class="num ${end ? '' : 'quiet'}"
      >${end ? fullDay(end, language) : words.noEnd}</span
    >`
  return [
    { label: words.columns.name, cell: name },
    { label: words.columns.state, cell: (key) => keyState(host, key) },
    { label: words.columns.may, cell: can },
    { label: words.columns.used, cell: used },
    { label: words.columns.until, cell: until },
  ]
}
