import { html } from 'lit'
import { drawn, icon } from '../../kit/icon.ts'
import { say } from './words.ts'
import type { WrittenRule } from './written-rules.ts'

/** What can be done with the rules. */
export interface RuleActs {
  readonly move: (at: number, step: -1 | 1) => void
  readonly edit: (rule: WrittenRule) => void
  readonly remove: (at: number) => void
}

const up = 'm6 15 6-6 6 6'

/** A rule in its place among the others. */
export interface InPlace {
  readonly rule: WrittenRule
  readonly at: number
  readonly count: number
  readonly acts: RuleActs
}

/** Up, down, change and remove: buttons, so that the keyboard does all of it. */
export function ruleButtons(host: Element, placed: InPlace) {
  const words = say(host)
  const { rule, at, acts } = placed
  return html`<div class="row">
    ${stepButton(placed, -1, words.up(at + 1))} ${stepButton(placed, 1, words.down(at + 1))}
    <button class="button" aria-label=${words.editOf(at + 1)} @click=${() => acts.edit(rule)}>
      ${words.edit}
    </button>
    <button
      class="button plain"
      aria-label=${words.removeOf(at + 1)}
      @click=${() => acts.remove(at)}
    >
      ${words.remove}
    </button>
  </div>`
}

function stepButton({ rule, at, count, acts }: InPlace, by: -1 | 1, label: string) {
  const isEnd = at + by < 0 || at + by >= count
  return html`<button
    class="button ${by < 0 ? 'up' : 'down'}"
    data-rule=${rule.key}
    aria-label=${label}
    aria-disabled=${isEnd ? 'true' : 'false'}
    @click=${() => !isEnd && acts.move(at, by)}
  >
    ${by < 0 ? drawn(up) : icon('down')}
  </button>`
}
