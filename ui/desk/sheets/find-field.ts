import { html, nothing } from 'lit'
import type { SheetHits } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** How the search stands and what typing does. */
export interface FindState {
  readonly text: string
  readonly hits: SheetHits | null
  readonly isBusy: boolean
  readonly active: number
  readonly type: (text: string) => void
  readonly press: (event: KeyboardEvent) => void
}

/** The loudest thing of a call: the search, with how much it found and how fast. */
export function findField(host: Element, { text, hits, isBusy, active, type, press }: FindState) {
  const words = say(host)
  const hasHits = (hits?.found.length ?? 0) > 0 && text !== ''
  const input = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && type(currentTarget.value)
  return html`<search class="find">
    ${icon('search')}
    <input
      id="find"
      type="search"
      role="combobox"
      autocomplete="off"
      aria-label=${words.search}
      aria-expanded=${hasHits ? 'true' : 'false'}
      aria-controls=${hasHits ? 'hits' : nothing}
      aria-autocomplete="list"
      aria-activedescendant=${hasHits ? `hit-${active}` : nothing}
      placeholder=${words.placeholder}
      .value=${text}
      @input=${input}
      @keydown=${press}
    />
    <span class="small quiet num" role="status">${counted(host, { text, hits, isBusy })}</span>
  </search>`
}

function counted(
  host: Element,
  { text, hits, isBusy }: Pick<FindState, 'text' | 'hits' | 'isBusy'>,
) {
  const words = say(host)
  if (!text) return nothing
  if (!hits) return isBusy ? words.searching : nothing
  const format = new Intl.NumberFormat(languageOf(host), { maximumFractionDigits: 0 })
  const told = words.counted(hits.total, format.format(Math.max(1, hits.tookMs)))
  return hits.isDegraded ? `${told} · ${words.degraded}` : told
}
