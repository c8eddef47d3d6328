import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { mayGive } from '../access/may-give.ts'
import { ownRoles } from '../access/own-roles.ts'
import { roleName } from '../access/role-name.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffRow } from './contract.ts'
import { holdsMore, staffHasChanged, unknownStaff } from './faults.ts'

/** Someone who is about to change, held until the transaction ends. */
export interface HeldStaff {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly state: StaffRow['state']
  readonly version: number
  readonly changedBy: string | null
  readonly assignments: readonly { readonly role: string; readonly office: string }[]
}

/** Lets no other change of who serves begin before this transaction ends. */
export async function holdPeople({ store, tenant }: Scope): Promise<void> {
  await store.rows(sql`select pg_advisory_xact_lock(hashtextextended('staff ' || ${tenant.id}, 0))`)
}

/** Someone of whom the actor may do this, held; faults: staff.unknown, access.not-allowed. */
export async function holdStaff(scope: Scope, id: string, action: Action): Promise<HeldStaff> {
  const held = await findStaff(scope, id)
  if (!held) throw unknownStaff({ staff: id })
  const may = (officeId: string | null) => scope.ability.can(action, { kind: 'staff', officeId })
  const offices = held.assignments.map(({ office }) => office)
  if (may(null) || offices.some(may)) return held
  demand(scope.ability, action, { kind: 'staff', officeId: offices[0] ?? null })
  return held
}

/** Someone with all they hold, held against other writers; nobody where the tenant has none of that id. */
export function findStaff({ store, tenant }: Scope, id: string): Promise<HeldStaff | undefined> {
  return store.row<HeldStaff>(sql`
    select s.id, s.name, s.email, s.state, s.version, s.changed_by as "changedBy",
      (select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'office', a.office_id)), '[]')
        from assignment a where a.tenant_id = s.tenant_id and a.staff_id = s.id) as assignments
    from staff s where s.tenant_id = ${tenant.id} and s.id = ${id} for update`)
}

/** Refuses when the person is not as they were seen; faults: staff.has-changed. */
export function demandSeen({ version, changedBy }: HeldStaff, seen: number): void {
  if (version !== seen) throw staffHasChanged({ by: changedBy ?? '', version })
}

/**
 * Refuses unless the actor could give every role that the person holds: an address decides who gets the
 * next invitation, and nobody may end the access of someone who stands above them. Faults: staff.holds-more.
 */
export async function demandWhole(scope: Scope, held: HeldStaff): Promise<void> {
  const role = await beyond(scope, held)
  if (role) throw holdsMore({ name: held.name, role })
}

/** What a role is called that the person holds and the actor could not give; nothing where there is none. */
export async function beyond(scope: Scope, held: HeldStaff): Promise<string | undefined> {
  if (scope.actor.kind === 'system') return undefined
  const own = await ownRoles(scope)
  const found = held.assignments.find(
    ({ role, office }) => !mayGive(scope.actor, role, { office, own }),
  )
  return found && roleName(scope, found.role, own)
}
