/** What the page of the rules draws. */
export { effectOf } from './effect-of.ts'
export type { RuleActs } from './rule-buttons.ts'
export { ruleList } from './rule-list.ts'
