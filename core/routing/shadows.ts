import { listed, type RuleCondition } from './condition.ts'

/** Why a rule never decides. */
export interface Idle {
  readonly position: number
  readonly reason: 'shadowed' | 'over'
  /** The earlier rule that takes everything it would. */
  readonly by?: number
}

/** The rules that can never decide: an earlier one takes all they would, or their last day is past. */
export function idleRules(rules: readonly RuleCondition[], today: string): Idle[] {
  return rules.flatMap<Idle>((rule, position) => {
    if (rule.until !== undefined && rule.until < today) return [{ position, reason: 'over' }]
    const by = rules.slice(0, position).findIndex((earlier) => covers(earlier, rule, today))
    return by < 0 ? [] : [{ position, reason: 'shadowed', by }]
  })
}

/** Whether whatever fits the second condition from a day on fits the first too. */
export function covers(wide: RuleCondition, narrow: RuleCondition, today: string): boolean {
  return (
    hasAnswers(wide, narrow) &&
    holds(wide.areas, areasOf(narrow)) &&
    holds(wide.languages, narrow.languages) &&
    holds(wide.channels, narrow.channels) &&
    holds(wide.requesters, narrow.requesters) &&
    (wide.hours === undefined || wide.hours === narrow.hours) &&
    (wide.from === undefined || wide.from <= later(narrow.from, today)) &&
    (wide.until === undefined || (narrow.until !== undefined && narrow.until <= wide.until))
  )
}

function hasAnswers(wide: RuleCondition, narrow: RuleCondition): boolean {
  return (wide.answers ?? []).every(({ field, is }) => {
    const told = (narrow.answers ?? []).filter((answer) => answer.field === field)
    if (told.some((answer) => holds(listed(is), listed(answer.is)))) return true
    return field.endsWith('.area') && holds(listed(is), narrow.areas)
  })
}

// A place is said as an area, or as the answer that holds it.
function areasOf({ areas, answers = [] }: RuleCondition): readonly string[] | undefined {
  const answered = answers.find(({ field }) => field.endsWith('.area'))
  return areas ?? (answered && listed(answered.is))
}

function holds(
  wide: readonly string[] | undefined,
  narrow: readonly string[] | undefined,
): boolean {
  if (!wide) return true
  return narrow !== undefined && narrow.every((one) => wide.includes(one))
}

const later = (day: string | undefined, today: string) => (day && day > today ? day : today)
