import type { Actor, Assignment } from '../identity/actor.ts'
import { uncovered } from './covers.ts'
import { grants } from './grants.ts'
import { rulesHeld } from './merged-rules.ts'
import type { OwnRole } from './own-roles.ts'
import { isKnownRole, isStaffRole, roles, type StaffRole } from './roles.ts'
import type { RoleRule } from './vocabulary.ts'

/** The roles that a role may give by its data; a role that the tenant made gives none by itself. */
export function givenBy(role: string): readonly StaffRole[] {
  return isStaffRole(role) ? (grants[role] ?? []) : []
}

/** Everything that the roles which these assignments may give let do: an own role may hold no more. */
export function giveableRules(assignments: readonly Assignment[]): readonly RoleRule[] {
  const given = new Set(assignments.filter(grantsSomewhere).flatMap(({ role }) => givenBy(role)))
  return [...given].flatMap((role): readonly RoleRule[] => roles[role])
}

/**
 * Whether somebody may give a role in an office (in any, when none is named). They must hold a rule to grant
 * there, and either hold that very role there themselves, or one whose data names it; a role that the tenant
 * made counts as named when each of its rules is covered by roles that are.
 */
export function mayGive(
  { assignments }: Pick<Actor, 'assignments'>,
  role: string,
  { office, own }: { readonly office?: string; readonly own: readonly OwnRole[] },
): boolean {
  const granting = assignments.filter((held) => grantsIn(held, office))
  if (granting.length === 0) return false
  const isHeld = assignments.some(
    (held) => held.role === role && (!office || held.offices.includes(office)),
  )
  if (isHeld || granting.some((held) => givenBy(held.role).some((given) => given === role)))
    return true
  const made = isKnownRole(role) ? undefined : own.find(({ id }) => id === role)
  return made !== undefined && uncovered(made.rules, giveableRules(granting)).length === 0
}

const grantsSomewhere = (held: Assignment) => grantsIn(held, undefined)

function grantsIn(held: Assignment, office: string | undefined): boolean {
  const rules = rulesHeld(held).filter(
    ({ action, subject }) => action === 'grant' && subject === 'role',
  )
  return rules.some(({ where }) => !where || !office || held.offices.includes(office))
}
