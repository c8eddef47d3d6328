import { html, nothing, type TemplateResult } from 'lit'
import { valueOf } from '../../kit/form/line.ts'
import { icon } from '../../kit/icon.ts'
import { notice } from '../../kit/notice.ts'
import type { Found } from './found.ts'
import { resultList } from './list.ts'
import type { Findings } from './seek.ts'
import { searchWords } from './words.ts'

/** The line to type in and what was found. */
export type Box = { findings: Findings; chosen: number }

/** What can be done with it. */
export type BoxHands = {
  seek: (text: string) => void
  choose: (place: number) => void
  open: (result: Found) => void
}

/** A line to type in with its results below: arrows choose, Enter opens, Escape empties. */
export function seekBox(host: Element, box: Box, hands: BoxHands): TemplateResult {
  const spoken = searchWords(host)
  const { findings, chosen } = box
  return html`<label for="seek">${spoken.label}</label>
    <div class="seek">
      ${icon('search')}
      <input
        class="input"
        id="seek"
        type="text"
        role="combobox"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${spoken.placeholder}
        aria-expanded=${findings.found.length > 0 ? 'true' : 'false'}
        aria-controls="results"
        aria-autocomplete="list"
        aria-activedescendant=${chosen >= 0 ? `result-${chosen}` : nothing}
        .value=${findings.text}
        @input=${(event: Event) => hands.seek(valueOf(event).trim())}
        @keydown=${(event: KeyboardEvent) => press(event, box, hands)}
      />
    </div>
    <p class="told small quiet" role="status">${told(host, findings)}</p>
    ${resultList(host, { found: findings.found, chosen }, hands.open)}
    ${isEmpty(findings) ? notice('blue', spoken.none(findings.text), spoken.noneWhy) : nothing}`
}

function told(host: Element, findings: Findings): string {
  const spoken = searchWords(host)
  if (findings.isPart) return spoken.part
  return findings.text.length < 2 ? '' : spoken.found(findings.found.length)
}

function isEmpty({ text, found }: Findings): boolean {
  return text.length >= 2 && found.length === 0
}

function press(event: KeyboardEvent, { findings, chosen }: Box, hands: BoxHands): void {
  const { found } = findings
  const last = found.length - 1
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => hands.choose(chosen >= last ? 0 : chosen + 1),
    ArrowUp: () => hands.choose(chosen <= 0 ? last : chosen - 1),
    Enter: () => {
      const result = found[Math.max(0, chosen)]
      if (result) hands.open(result)
    },
    Escape: () => {
      if (event.target instanceof HTMLInputElement) event.target.value = ''
      hands.seek('')
    },
  }
  const act = keys[event.key]
  if (!act || event.isComposing) return
  event.preventDefault()
  act()
}
