import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { inWords } from '../tenancy/words.ts'
import { conditionOf, listed, type RuleCondition } from './condition.ts'
import type { RuleView } from './contract.ts'
import { goalName, goalOf } from './goal.ts'
import type { NamedRule, Routing } from './read-routing.ts'
import { ruleInWords } from './rule-words.ts'

interface Placed {
  readonly rule: NamedRule
  readonly position: number
}

/** A rule as it is shown, but for what it did. */
export function asRuleView(
  scope: Scope,
  routing: Routing,
  { rule, position }: Placed,
): Omit<RuleView, 'taken'> {
  const condition = conditionOf(rule.condition)
  const goal = goalOf(scope, rule, routing.office)
  const names = { goal: goalName(goal), office: inWords(scope, routing.office.name) }
  const day = today(scope)
  return {
    id: rule.id,
    position,
    when: asShape(condition),
    to: rule.tenantNamed ? { tenant: rule.tenantNamed.slug } : { office: rule.office ?? '' },
    because: { it: rule.because.it, ...(rule.because.en && { en: rule.because.en }) },
    sentence: ruleInWords(scope, { service: routing.live.service, condition }, names),
    goal,
    isLive: rule.isLive,
    isInForce: (condition.from ?? day) <= day && (condition.until ?? day) >= day,
  }
}

// Lists that may be changed, as they are sent.
function asShape(condition: RuleCondition): RuleView['when'] {
  const { answers, areas, languages, channels, requesters, ...rest } = condition
  return {
    ...rest,
    ...(answers && { answers: answers.map(({ field, is }) => ({ field, is: [...listed(is)] })) }),
    ...(areas && { areas: [...areas] }),
    ...(languages && { languages: [...languages] }),
    ...(channels && { channels: [...channels] }),
    ...(requesters && { requesters: [...requesters] }),
  }
}
