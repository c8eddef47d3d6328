import { html, nothing } from 'lit'
import type { AllotmentRule } from '../../../core/assignment/contract.ts'
import { drawn, icon } from '../../kit/icon.ts'
import type { AllotmentDraft } from './allotment-draft.ts'
import { ruleInWords, type Known } from './rule-in-words.ts'
import { say } from './words.ts'

/** The rules of an office and service, and what can be done with each. */
export interface RulesListed {
  readonly draft: AllotmentDraft
  readonly known: Known
  /** Rules look at the answers of one service. */
  readonly isOfService: boolean
  /** What just happened to a rule, for whoever hears it. */
  readonly news: string
  readonly edit: (at: number | 'new') => void
  readonly step: (at: number, by: -1 | 1) => void
  readonly drop: (at: number) => void
}

const upwards = 'm6 15 6-6 6 6'

/** The rules as sentences in order, the first that fits holds; and the way to another one. */
export function allotmentRules(host: Element, listed: RulesListed) {
  const words = say(host)
  const { draft, isOfService, news, edit, known } = listed
  const { rules } = draft
  const add = html`<button class="button" type="button" @click=${() => edit('new')}>
    ${icon('plus')} ${words.add}
  </button>`
  return html`<section>
    <h3 id="rules" tabindex="-1">${words.rules}</h3>
    <p class="quiet small">${isOfService ? words.rulesHint : words.rulesPerService}</p>
    ${isOfService && rules.length === 0 ? html`<p class="empty">${words.noRules}</p>` : nothing}
    <ol class="rules">
      ${rules.map((rule, at) => oneRule(host, listed, [rule, at]))}
    </ol>
    <p class="sr" role="status">${news}</p>
    ${isOfService ? (known.askable.length > 0 ? add : html`<p class="empty">${words.noQuestions}</p>`) : nothing}
  </section>`
}

function oneRule(host: Element, listed: RulesListed, [rule, at]: readonly [AllotmentRule, number]) {
  const words = say(host)
  const { question, answers, person, role } = ruleInWords(rule, listed.known)
  const said = person ? words.toPerson(person) : role ? words.toRole(role) : words.toNobody
  return html`<li id="rule-${at}">
    <span class="place num">${at + 1}</span>
    <p>
      ${words.when(question, answers.map((one) => `«${one}»`).join(words.or))},
      <strong>${said}</strong>
    </p>
    ${ruleButtons(host, listed, at)}
  </li>`
}

function ruleButtons(host: Element, listed: RulesListed, at: number) {
  const words = say(host)
  const { isOfService, draft, edit, drop } = listed
  const remove = html`<button
    class="button plain"
    type="button"
    aria-label=${words.removeOf(at + 1)}
    @click=${() => drop(at)}
  >
    ${words.remove}
  </button>`
  if (!isOfService) return html`<div class="row">${remove}</div>`
  const last = draft.rules.length - 1
  return html`<div class="row">
    ${at > 0 ? stepButton(listed, [at, -1], words.up(at + 1)) : nothing}
    ${at < last ? stepButton(listed, [at, 1], words.down(at + 1)) : nothing}
    <button
      class="button"
      type="button"
      aria-label=${words.changeOf(at + 1)}
      @click=${() => edit(at)}
    >
      ${words.change}
    </button>
    ${remove}
  </div>`
}

const stepButton = ({ step }: RulesListed, [at, by]: readonly [number, -1 | 1], label: string) =>
  html`<button
    class="button ${by < 0 ? 'up' : 'down'}"
    type="button"
    aria-label=${label}
    @click=${() => step(at, by)}
  >
    ${by < 0 ? drawn(upwards) : icon('down')}
  </button>`
