import { html } from 'lit'
import type { RoutingView, RuleDraft } from '../../../core/routing/contract.ts'
import { line } from '../parts/lines.ts'
import { conditionFields } from './condition-fields.ts'
import { goalFields } from './goal-fields.ts'
import type { Goals } from './goals.ts'
import type { Whither } from './rule-answers.ts'
import { say } from './words.ts'

export { conditionStyle as ruleQuestionsStyle } from './condition-fields.ts'
export { Goals } from './goals.ts'

/** How a rule that is being made stands. */
export interface RuleQuestions extends Pick<RuleDraft, 'when' | 'because'> {
  readonly choices: RoutingView['choices']
  readonly whither: Whither
  readonly goals: Goals
  readonly isChecked: boolean
  readonly choose: (patch: Partial<Whither>) => void
}

/** The questions about a rule: when, whither, why. */
export function ruleQuestions(host: Element, state: RuleQuestions) {
  const words = say(host)
  const { when, because, whither, goals, choices, isChecked, choose } = state
  const { offices, tenants } = goals
  const isOdd = when.from !== undefined && when.until !== undefined && when.from > when.until
  const fault = isOdd ? words.periodOdd : null
  const isNowhere = !(whither.kind === 'office' ? whither.office : whither.tenant)
  const goalFault = isChecked && isNowhere ? words.goalNeeded : null
  return html`<div class="questions">
    ${conditionFields(host, { when, choices, fault })}
    ${goalFields(host, { whither, offices, tenants, fault: goalFault, choose })}
    ${line(host, {
      ...{ id: 'because', label: words.becauseIt, hint: words.becauseHint, most: 300 },
      ...{ value: because.it, fault: isChecked && !because.it ? words.becauseNeeded : null },
    })}
    ${line(host, { id: 'because-en', label: words.becauseEn, most: 300, isOptional: true, value: because.en ?? '' })}
  </div>`
}
