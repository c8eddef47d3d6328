import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import type { CheckedRule } from './check-rules.ts'
import { conditionOf, missingParts, type Asked } from './condition.ts'
import type { RoutingTried } from './contract.ts'
import { goalName, goalOf } from './goal.ts'
import type { Routing } from './read-routing.ts'
import { partsInWords, ruleInWords } from './rule-words.ts'

/** A rule at its place, and the request on which it is tried. */
export interface Trial {
  readonly rule: Pick<CheckedRule, 'condition' | 'officeNamed' | 'tenantNamed'>
  readonly position: number
  readonly request: Asked
}

/** Whether a rule fits a request, and which of its parts do not, in words. */
export function tryRule(
  scope: Scope,
  { live: { service }, office }: Routing,
  { rule, position, request }: Trial,
): RoutingTried['steps'][number] {
  const condition = conditionOf(rule.condition)
  const names = { goal: goalName(goalOf(scope, rule, office)), office: inWords(scope, office.name) }
  const missing = new Set(missingParts(condition, request))
  const parts = partsInWords(scope, { service, condition, office: names.office })
  return {
    position,
    sentence: ruleInWords(scope, { service, condition }, names),
    fits: missing.size === 0,
    missing: parts.filter(({ part }) => missing.has(part)).map(({ text }) => text),
  }
}
