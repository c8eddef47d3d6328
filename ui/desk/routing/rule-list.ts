import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { RuleWarning } from '../../../core/routing/contract.ts'
import { chip } from '../../kit/chip.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { ruleButtons, type RuleActs } from './rule-buttons.ts'
import { say } from './words.ts'
import type { WrittenRule } from './written-rules.ts'

/** The rules of a service in order, and what can be done with each. */
export interface RuleListed {
  readonly rules: readonly WrittenRule[]
  readonly otherwise: string
  readonly takenOtherwise: number
  readonly warnings: readonly RuleWarning[]
  /** What each rule would have taken, in their order; nothing where nothing was changed. */
  readonly would: readonly number[] | null
  /** Nothing for whoever only looks. */
  readonly acts: RuleActs | null
}

/** The rules as sentences in order; whatever fits none of them comes last. */
export function ruleList(host: Element, listed: RuleListed) {
  const words = say(host)
  const { rules, otherwise, takenOtherwise } = listed
  return html`${rules.length === 0 ? html`<p class="empty">${words.noRules}</p>` : nothing}
    <ol class="rules">
      ${repeat(
        rules,
        ({ key }) => key,
        (rule, at) => oneRule(host, listed, [rule, at]),
      )}
      <li class="rule last">
        <span class="place" aria-hidden="true">↓</span>
        <div>
          <p class="said">${words.otherwise(otherwise)}</p>
          <p class="facts-line num">${words.taken(takenOtherwise)}</p>
        </div>
      </li>
    </ol>`
}

function oneRule(host: Element, listed: RuleListed, [rule, at]: readonly [WrittenRule, number]) {
  const { acts, warnings } = listed
  return html`<li class="rule">
    <span class="place num">${at + 1}</span>
    <div>
      <p class="said">${rule.sentence}</p>
      ${factsLine(host, listed, [rule, at])}
      ${warnings
        .filter(({ position }) => position === at)
        .map(({ text }) => html`<p class="warned">${icon('alert')} <span>${text}</span></p>`)}
    </div>
    ${acts ? ruleButtons(host, { rule, at, count: listed.rules.length, acts }) : nothing}
  </li>`
}

function factsLine(
  host: Element,
  { would }: RuleListed,
  [rule, at]: readonly [WrittenRule, number],
) {
  const words = say(host)
  const { it, en } = rule.draft.because
  const why = languageOf(host) === 'en' ? (en ?? it) : it
  const count = would?.[at]
  const taken = rule.taken === null ? nothing : words.taken(rule.taken)
  return html`<p class="facts-line">
    <span>${words.because(why)}</span>
    <span class="num">${count === undefined ? taken : words.wouldTake(count)}</span>
    ${rule.isInForce ? nothing : chip(words.notInForce, 'warn')}
    ${rule.taken === null ? chip(words.isNew, 'blue') : nothing}
  </p>`
}
