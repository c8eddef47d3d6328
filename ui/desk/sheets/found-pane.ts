import { html } from 'lit'
import type { SheetHits, SheetView } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import type { Asked } from '../shell/asked.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { hitList } from './hit-list.ts'
import { sheetReader, type ReaderState } from './sheet-reader.ts'
import { say } from './words.ts'

/** What was found and what is read. */
export interface FoundState extends ReaderState {
  readonly text: string
  readonly hits: Asked<SheetHits>
  readonly retry: () => void
  readonly active: number
  readonly read: Asked<SheetView>
  readonly isChosen: boolean
  readonly choose: (index: number) => void
}

/** What was found beside the sheet on show; says what to do while there is nothing. */
export function foundPane(host: Element, state: FoundState) {
  const { hits, text, isChosen } = state
  if (!text.trim()) return isChosen ? reader(host, state) : start(host)
  if (hits.problem) return trouble(host, hits.problem, again(host, state.retry))
  if (!hits.value) return skeleton(host, 6)
  const { found } = hits.value
  if (found.length === 0) return none(host, text)
  return html`<div class="panes">
    <div class="pane">${hitList(host, { found, active: state.active, choose: state.choose })}</div>
    ${reader(host, state)}
  </div>`
}

function reader(host: Element, state: FoundState) {
  const { value, problem } = state.read
  return html`<div
    class="pane"
    tabindex="0"
    role="region"
    aria-label=${value?.title ?? say(host).pick}
  >
    ${problem ? trouble(host, problem) : value ? sheetReader(host, value, state) : skeleton(host, 5)}
  </div>`
}

const again = (host: Element, retry: () => void) =>
  html`<button class="button" @click=${retry}>${say(host).retry}</button>`

const start = (host: Element) =>
  html`<div class="empty"><strong>${say(host).start}</strong>${say(host).startHint}</div>`

const none = (host: Element, text: string) =>
  html`<div class="empty"><strong>${say(host).none(text)}</strong>${say(host).noneHint}</div>`
