import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import { refusedRules } from './choices.ts'
import type { RoleAsked, RoleView } from './contract.ts'
import { ownRoleHeld, reservedRole, roleIsHeld, roleTooWide, unknownRole } from './faults.ts'
import { listRoles } from './list-roles.ts'
import { dropRole, holdersOf, keepRole } from './kept-roles.ts'
import { isKnownRole } from './roles.ts'
import { tellAccessChanged } from './tell-access-changed.ts'
import { tellRole } from './tell-role.ts'

/**
 * Makes an own role or changes it. It may let do no more than the roles that its author may give, and nobody
 * changes a role that they hold. Faults: access.role-reserved, access.role-of-oneself, access.role-too-wide,
 * access.role-has-changed, identity.proof-needed.
 */
export async function saveRole(scope: Scope, asked: RoleAsked): Promise<RoleView> {
  demandProof(scope)
  demandOwn(scope, asked.id)
  const wide = refusedRules(scope, asked.rules)
  if (wide.length > 0) throw roleTooWide({ rules: wide })
  await keepRole(scope, asked)
  const { id, name, rules } = asked
  await tellRole(scope, 'role.saved', { role: id, name, rules })
  await tellAccessChanged(scope, { role: id, staff: await holdersOf(scope, id) })
  const saved = (await listRoles(scope)).find((role) => role.id === id)
  if (!saved) throw unknownRole({ role: id })
  return saved
}

/**
 * Removes an own role that nobody holds. Faults: access.role-unknown, access.role-has-changed,
 * access.role-is-held, identity.proof-needed.
 */
export async function removeRole(
  scope: Scope,
  { id, version }: { id: string; version: number },
): Promise<void> {
  demandProof(scope)
  demandOwn(scope, id)
  const held = await holdersOf(scope, id)
  if (held.length > 0) throw roleIsHeld({ holders: held.length })
  await dropRole(scope, { id, version })
  await tellRole(scope, 'role.removed', { role: id })
}

function demandOwn({ actor }: Scope, id: string): void {
  if (isKnownRole(id)) throw reservedRole({ role: id })
  const held = actor.held ?? actor.assignments
  if (held.some(({ role }) => role === id)) throw ownRoleHeld({ role: id })
}
