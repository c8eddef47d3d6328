import type {
  RoleAsked,
  RoleView,
  RuleAsked,
  RuleChoices,
  RuleView,
} from '../../../core/access/contract.ts'
import { roleId } from './role-id.ts'

/** What is ticked: for each action on a subject, which of its ways. */
export type RuleSet = ReadonlyMap<string, number>

type Group = RuleChoices[number]
type Choice = Group['rules'][number]

/** The name of an action on a subject within a set. */
export const ruleKey = (group: Pick<Group, 'subject'>, rule: Pick<Choice, 'action'>): string =>
  `${rule.action} ${group.subject}`

const isSame = (one: RuleView, other: RuleView) =>
  one.where === other.where && one.except === other.except

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

/** The data to which a role narrows an action, by its name within a set; all where there is none. */
export function fieldsOf(role: RoleView | null): ReadonlyMap<string, readonly string[]> {
  const groups = role?.groups ?? []
  const entries = groups.flatMap((group) =>
    group.rules.flatMap((rule): [string, readonly string[]][] =>
      rule.fields ? [[ruleKey(group, rule), rule.fields]] : [],
    ),
  )
  return new Map(entries)
}

/** The data chosen after one was ticked or unticked; nothing stands for all, and the last one stays. */
export function narrowed(
  all: readonly string[],
  chosen: readonly string[],
  { field, isOn }: { readonly field: string; readonly isOn: boolean },
): readonly string[] {
  const before = chosen.length > 0 ? chosen : all
  const after = all.filter((each) => (each === field ? isOn : before.includes(each)))
  if (after.length === 0) return before
  return after.length === all.length ? [] : after
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
  { set, fields }: Pick<Written, 'set' | 'fields'>,
): RuleAsked[] {
  return choices.flatMap((group) =>
    group.rules.flatMap((choice): RuleAsked[] => {
      const key = ruleKey(group, choice)
      const way = choice.ways[set.get(key) ?? -1]
      return way ? asked(way, fields.get(key) ?? way.fields ?? []) : []
    }),
  )
}

/** A role as the kernel takes it: a new one under an id that is free, one that is there in the version seen. */
export function roleAsked(
  choices: RuleChoices,
  { name, en, set, fields }: Written,
  { role, taken }: { readonly role: RoleView | null; readonly taken: readonly string[] },
): RoleAsked {
  const english = en.trim()
  return {
    id: role?.id ?? roleId(name, taken),
    name: { it: name.trim(), ...(english && { en: english }) },
    rules: askedOf(choices, { set, fields }),
    ...(role && { version: role.version }),
  }
}

interface Written {
  readonly name: string
  readonly en: string
  readonly set: RuleSet
  readonly fields: ReadonlyMap<string, readonly string[]>
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
