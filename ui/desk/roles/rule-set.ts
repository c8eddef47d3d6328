import type { RuleAsked, RuleChoices, RuleView, RoleView } from '../../../core/access/contract.ts'

/** What is ticked: for each action on a subject, which of its ways. */
export type RuleSet = ReadonlyMap<string, number>

type Group = RuleChoices[number]
type Choice = Group['rules'][number]

/** The name of an action on a subject within a set. */
export const ruleKey = (group: Pick<Group, 'subject'>, rule: Pick<Choice, 'action'>): string =>
  `${rule.action} ${group.subject}`

const isSame = (one: RuleView, other: RuleView) =>
  one.where === other.where &&
  one.except === other.except &&
  String(one.fields ?? '') === String(other.fields ?? '')

/** The set that a role holds, as far as the author may give it; where no way is the same the narrowest stands. */
export function setOf(choices: RuleChoices, role: RoleView | null): RuleSet {
  const held = (role?.groups ?? []).flatMap(({ rules }) => rules)
  const entries = choices.flatMap((group) =>
    group.rules.flatMap((choice): [string, number][] => {
      const rule = held.find(
        ({ action, subject }) => action === choice.action && subject === group.subject,
      )
      const way = rule ? choice.ways.findIndex((each) => isSame(each, rule)) : -1
      return rule ? [[ruleKey(group, choice), Math.max(0, way)]] : []
    }),
  )
  return new Map(entries)
}

/** Ticks an action in one of its ways, or takes the tick away with `null`. */
export function ticked(set: RuleSet, key: string, way: number | null): RuleSet {
  const next = new Map(set)
  if (way === null) next.delete(key)
  else next.set(key, way)
  return next
}

/** The ways that are ticked, in the order of the choices. */
export function waysOf(choices: RuleChoices, set: RuleSet): readonly RuleView[] {
  return choices.flatMap((group) =>
    group.rules.flatMap((choice) => {
      const way = choice.ways[set.get(ruleKey(group, choice)) ?? -1]
      return way ? [way] : []
    }),
  )
}

/** The rules as the kernel asks for them. */
export function askedOf(
  choices: RuleChoices,
  {
    set,
    fields,
  }: { readonly set: RuleSet; readonly fields: ReadonlyMap<string, readonly string[]> },
): RuleAsked[] {
  return choices.flatMap((group) =>
    group.rules.flatMap((choice): RuleAsked[] => {
      const key = ruleKey(group, choice)
      const way = choice.ways[set.get(key) ?? -1]
      return way ? asked(way, fields.get(key) ?? way.fields ?? []) : []
    }),
  )
}

function asked(way: RuleView, fields: readonly string[]): RuleAsked[] {
  const { where, except } = way
  if (!isOffered(way)) return []
  const { action, subject } = way
  const question = {
    ...{ action, subject },
    ...(where === 'own' && { where: 'own' as const }),
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(except && { except }),
  }
  return [question]
}

// Choices come from the kernel: what it offers it also takes.
const isOffered = (way: RuleView): way is RuleView & Pick<RuleAsked, 'action' | 'subject'> =>
  way.says !== ''
