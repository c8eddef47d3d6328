import type { Goal, RoutingView, RuleDraft } from '../../../core/routing/contract.ts'

/** A rule as it stands on the page, saved or not. */
export interface WrittenRule {
  /** What tells it from the others on the page. */
  readonly key: string
  readonly draft: RuleDraft
  readonly sentence: string
  /** Tickets that it sent in the last 30 days; nothing where it is not in force as it reads. */
  readonly taken: number | null
  readonly isInForce: boolean
}

/** The rules in force, to be written on. */
export function writtenRules({ rules }: Pick<RoutingView, 'rules'>): readonly WrittenRule[] {
  return rules.map(({ id, when, to, because, sentence, taken, isInForce }) => ({
    key: id,
    draft: { id, when, to, because },
    ...{ sentence, taken, isInForce },
  }))
}

/** The rules as they are sent. */
export const draftsOf = (rules: readonly WrittenRule[]): RuleDraft[] =>
  rules.map(({ draft }) => draft)

/** The rules with one of them a step further up (-1) or down (1); as they were where there is no further. */
export function moved<Each>(all: readonly Each[], at: number, step: -1 | 1): readonly Each[] {
  const [one, other] = [all[at], all[at + step]]
  if (one === undefined || other === undefined) return all
  return all.with(at, other).with(at + step, one)
}

/** The rules with one in the place of that which has its key, or at the end. */
export function placed(all: readonly WrittenRule[], rule: WrittenRule): readonly WrittenRule[] {
  const at = all.findIndex(({ key }) => key === rule.key)
  return at < 0 ? [...all, rule] : all.with(at, rule)
}

/** Whether two lists say the same. */
export const sayTheSame = (one: readonly WrittenRule[], other: readonly WrittenRule[]): boolean =>
  JSON.stringify(draftsOf(one)) === JSON.stringify(draftsOf(other))

/** Where a rule leads, by name. */
export const goalName = ({ office, tenant }: Goal): string => office?.name ?? tenant?.name ?? ''
