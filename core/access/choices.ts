import type { Scope } from '../operation/scope.ts'
import type { RuleChoices } from './contract.ts'
import { covers, uncovered } from './covers.ts'
import { giveableRules } from './may-give.ts'
import { roles, staffRoles } from './roles.ts'
import { fieldWord, ruleSentence, ruleView, subjectWord } from './rule-words.ts'
import { actions, fieldsOf, subjects, type RoleRule, type Subject } from './vocabulary.ts'

type Pair = Pick<RoleRule, 'action' | 'subject'>

/** What the author may make an own role of: whatever the roles that they may give let do, and no more. */
export function ruleChoices(scope: Scope): RuleChoices {
  const widest = withoutCovered(giveableRules(scope.actor.assignments))
  return subjects
    .map((subject) => ({
      subject,
      label: subjectWord(scope, subject),
      fields: fieldsFor(scope, subject),
      rules: actions
        .map((action) => ({ action, ways: waysOf(widest, { action, subject }) }))
        .filter(({ ways }) => ways.length > 0)
        .map(({ action, ways }) => ({ action, ways: ways.map((way) => ruleView(scope, way)) })),
    }))
    .filter(({ rules }) => rules.length > 0)
}

/** The rules of an own role that its author may not put there, in words: too wide, or without a meaning. */
export function refusedRules(scope: Scope, rules: readonly RoleRule[]): string[] {
  const wide = uncovered(rules, giveableRules(scope.actor.assignments))
  return rules
    .filter((rule) => wide.includes(rule) || !isMeant(rule))
    .map((rule) => ruleSentence(scope, rule))
}

// Some things lie in no office, have no fields or are never sensitive: a rule that says so would hold nothing back.
function isMeant({ action, subject, where, fields, except }: RoleRule): boolean {
  const known = action === 'read' ? (fieldsOf[subject] ?? []) : []
  return (
    (where !== 'own' || standardRules.some((one) => sameAs(one, { action, subject }, 'own'))) &&
    (fields?.every((field) => known.includes(field)) ?? true) &&
    (!except || canBeSensitive.includes(subject))
  )
}

const canBeSensitive: readonly Subject[] = ['ticket', 'attachment', 'document']

const standardRules = staffRoles.flatMap((role): readonly RoleRule[] => roles[role])

const sameAs = (one: RoleRule, { action, subject }: Pair, where: RoleRule['where']) =>
  one.action === action && one.subject === subject && one.where === where

function fieldsFor(scope: Scope, subject: Subject) {
  const all = fieldsOf[subject] ?? []
  return all.map((field) => ({ field, label: fieldWord(scope, subject, field) }))
}

function waysOf(widest: readonly RoleRule[], pair: Pair): RoleRule[] {
  const placed = widest.filter((rule) => sameAs(rule, pair, 'own'))
  const everywhere = widest.filter((rule) => sameAs(rule, pair, undefined))
  const narrower = everywhere.map((rule): RoleRule => ({ ...rule, where: 'own' })).filter(isMeant)
  return [...placed, ...uncovered(narrower, placed), ...everywhere]
}

function withoutCovered(rules: readonly RoleRule[]): RoleRule[] {
  return rules.filter((rule, place) => !rules.some((wide, at) => isBetter(wide, rule, at < place)))
}

// Of two that cover each other the first stays.
const isBetter = (wide: RoleRule, rule: RoleRule, isBefore: boolean) =>
  wide !== rule && covers(wide, rule) && (isBefore || !covers(rule, wide))
