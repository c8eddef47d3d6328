import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { wordsFor } from '../texts/words.ts'
import type { RuleCondition } from './condition.ts'
import type { RuleWarning } from './contract.ts'
import { idleRules } from './shadows.ts'

/** What is wrong with the order of rules, in words. */
export function warningsOf(scope: Scope, rules: readonly RuleCondition[]): RuleWarning[] {
  const words = wordsFor(scope.locale)
  return idleRules(rules, today(scope)).map(({ position, reason, by = 0 }) => ({
    position,
    reason,
    text: words.say(`rule.warning.${reason}`, { rule: position + 1, by: by + 1 }),
  }))
}
