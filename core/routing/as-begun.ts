import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import type { CheckedRule } from './check-rules.ts'
import { conditionOf, type RuleCondition } from './condition.ts'

/** The rules as if those that hold only from a day to come held already. */
export function asBegun(scope: Scope, rules: readonly CheckedRule[]): CheckedRule[] {
  const day = today(scope)
  return rules.map((rule) => ({ ...rule, condition: begun(conditionOf(rule.condition), day) }))
}

function begun({ from, ...condition }: RuleCondition, day: string): RuleCondition {
  return from !== undefined && from <= day ? { from, ...condition } : condition
}
