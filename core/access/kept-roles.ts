import sql from 'sql-template-tag'
import type { Fault } from '../operation/fault.ts'
import type { Scope } from '../operation/scope.ts'
import type { RoleAsked } from './contract.ts'
import { roleHasChanged, unknownRole } from './faults.ts'

/** Writes an own role, in the version after the one seen; faults: access.role-unknown, access.role-has-changed. */
export async function keepRole(
  scope: Scope,
  { id, name, rules, version }: RoleAsked,
): Promise<void> {
  const { store, tenant, actor } = scope
  const row = sql`${JSON.stringify(name)}::jsonb, ${JSON.stringify(rules)}::jsonb, ${actor.name}::text`
  const saved = await store.row(
    version === undefined
      ? sql`insert into role (tenant_id, id, name, rules, changed_by, is_live) values (${tenant.id}, ${id}, ${row}, true)
          on conflict do nothing returning id`
      : sql`update role set (name, rules, changed_by) = (${row}), is_live = true, version = version + 1
          where tenant_id = ${tenant.id} and id = ${id} and version = ${version} returning id`,
  )
  if (!saved) throw await notAsSeen(scope, id)
}

/** Takes an own role away in the version seen; faults: access.role-unknown, access.role-has-changed. */
export async function dropRole(
  scope: Scope,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  const removed = await scope.store.row(sql`
    delete from role where tenant_id = ${scope.tenant.id} and id = ${id} and version = ${version} returning id`)
  if (!removed) throw await notAsSeen(scope, id)
}

async function notAsSeen({ store, tenant }: Scope, id: string): Promise<Fault> {
  const kept = await store.row<{ version: number; by: string | null }>(sql`
    select version, changed_by as by from role where tenant_id = ${tenant.id} and id = ${id}`)
  if (!kept) return unknownRole({ role: id })
  return roleHasChanged({ version: kept.version, by: kept.by ?? tenant.profile.name })
}

/** Who serves and holds a role somewhere, by id. */
export async function holdersOf({ store, tenant }: Scope, role: string): Promise<string[]> {
  const found = await store.rows<{ id: string }>(sql`
    select distinct a.staff_id as id from assignment a
    join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id and not s.is_leaver
    where a.tenant_id = ${tenant.id} and a.role = ${role}`)
  return found.map(({ id }) => id)
}
