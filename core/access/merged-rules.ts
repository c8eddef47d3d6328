import type { Assignment } from '../identity/actor.ts'
import { isKnownRole, roles } from './roles.ts'
import type { RoleRule } from './vocabulary.ts'

/** What an assignment lets do: everybody's rules for the role, else those of the tenant's own. */
export function rulesHeld({
  role,
  rules,
}: Pick<Assignment, 'role' | 'rules'>): readonly RoleRule[] {
  return isKnownRole(role) ? roles[role] : (rules ?? [])
}

/**
 * The rules of many assignments, each once with all offices where it holds: twelve roles in twelve offices
 * ask a list for one set of offices and not for twelve.
 */
export function mergedRules(
  assignments: readonly Assignment[],
): readonly (readonly [RoleRule, readonly string[]])[] {
  const merged = new Map<string, Merged>()
  for (const [rules, offices] of byRole(assignments))
    for (const rule of rules) addTo(merged, rule, offices)
  return [...merged.values()]
    .filter(({ rule }) => !isNarrowed(rule) || !merged.has(keyOf(everywhere(rule))))
    .map(({ rule, offices }) => [rule, [...offices]])
}

interface Merged {
  readonly rule: RoleRule
  readonly offices: Set<string>
}

function addTo(merged: Map<string, Merged>, rule: RoleRule, offices: ReadonlySet<string>): void {
  const key = keyOf(rule)
  const known = merged.get(key)
  if (!known) merged.set(key, { rule, offices: new Set(rule.where && offices) })
  else if (rule.where) for (const office of offices) known.offices.add(office)
}

function byRole(assignments: readonly Assignment[]): Map<readonly RoleRule[], Set<string>> {
  const found = new Map<string, [readonly RoleRule[], Set<string>]>()
  for (const held of assignments) {
    const [, offices] = found.get(held.role) ?? [undefined, new Set<string>()]
    for (const office of held.offices) offices.add(office)
    found.set(held.role, [rulesHeld(held), offices])
  }
  return new Map(found.values())
}

const everywhere = ({ action, subject }: RoleRule): RoleRule => ({ action, subject })

const isNarrowed = ({ where, fields, except }: RoleRule) =>
  where !== undefined || fields !== undefined || except !== undefined

const keyOf = ({ action, subject, where, fields, except }: RoleRule): string =>
  `${action} ${subject} ${where ?? ''} ${fields?.join() ?? ''} ${except ?? ''}`
