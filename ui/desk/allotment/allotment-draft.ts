import type { AllotmentRule, AllotmentView } from '../../../core/assignment/contract.ts'

/** How the tickets of an office and service are shared out, while it is being changed. */
export type AllotmentDraft = Pick<AllotmentView, 'rules' | 'otherwise'>

/** What of a setting is written: the rest is reckoned. */
export const draftOf = ({ rules, otherwise }: AllotmentDraft): AllotmentDraft => ({
  rules,
  otherwise,
})

/** Whether two share out the same way. */
export const isSame = (one: AllotmentDraft, other: AllotmentDraft): boolean =>
  JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other))

/** The rules with one in its place; without a place it comes last. */
export const withRule = (
  rules: readonly AllotmentRule[],
  rule: AllotmentRule,
  at: number | null,
): AllotmentRule[] => (at === null ? [...rules, rule] : rules.with(at, rule))

/** The rules with one a step up or down; at the end it stays. */
export function moved(rules: readonly AllotmentRule[], at: number, by: -1 | 1): AllotmentRule[] {
  const [one, other] = [rules[at], rules[at + by]]
  return one && other ? rules.with(at, other).with(at + by, one) : [...rules]
}
