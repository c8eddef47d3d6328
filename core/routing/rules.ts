import type { Words } from '../tenancy/words.ts'
import { conditionOf, fits, type AnswerIs, type Asked, type RuleCondition } from './condition.ts'

/** A rule as the record has it. */
export interface StoredRule {
  readonly id: string
  readonly condition: AnswerIs | RuleCondition | null
  readonly office: string | null
  readonly toTenant: string | null
  readonly because: Words
}

/** Where a rule leads: to an office or to another organisation. */
export type RuleGoal = Pick<StoredRule, 'office' | 'toTenant'>

/** The first rule that fits the request. */
export function firstFitting<Rule extends Pick<StoredRule, 'condition'>>(
  rules: readonly Rule[],
  asked: Asked,
): Rule | undefined {
  return rules.find(({ condition }) => fits(conditionOf(condition), asked))
}
