import sql from 'sql-template-tag'
import { demandMayGive } from '../access/giving.ts'
import { tellAccessChanged } from '../access/tell-access-changed.ts'
import { invite } from '../identity/staff/invitation.ts'
import type { Scope } from '../operation/scope.ts'
import { noteMany } from './note-many.ts'

/** A role in an office for somebody. */
export interface Granted {
  readonly id: string
  readonly role: string
  readonly office: string
}

/** Gives many people many roles at once, under the same rules as one by one; faults: access.*. */
export async function grantAll(scope: Scope, granted: readonly Granted[]): Promise<void> {
  if (granted.length === 0) return
  const pairs = new Map(granted.map((one) => [`${one.role} ${one.office}`, one]))
  await demandMayGive(scope, [...pairs.values()])
  const given = await insert(scope, granted)
  await noteMany(
    scope,
    given.map(({ id, role, office }) => ({
      action: 'role.given',
      office,
      data: { staff: id, role, office },
    })),
  )
  for (const [role, held] of Map.groupBy(given, (one) => one.role))
    await tellAccessChanged(scope, { staff: [...new Set(held.map(({ id }) => id))], role })
}

/** Sends everybody their invitation. */
export async function inviteAll(scope: Scope, ids: readonly string[]): Promise<void> {
  for (const id of ids) await invite(scope, id)
}

// What is given again is taken no more: applying the tenant's code may give it too.
function insert({ store, tenant }: Scope, granted: readonly Granted[]): Promise<Granted[]> {
  return store.rows<Granted>(sql`
    with asked as (
      select r.* from jsonb_to_recordset(${JSON.stringify(granted)}::jsonb) as r (id uuid, role text, office uuid)
        join staff s on s.tenant_id = ${tenant.id}::uuid and s.id = r.id and not s.is_leaver),
    back as (delete from assignment_taken t using asked where t.tenant_id = ${tenant.id}::uuid
      and t.staff_id = asked.id and t.role = asked.role and t.office_id = asked.office)
    insert into assignment (tenant_id, staff_id, office_id, role, is_live)
    select ${tenant.id}::uuid, id, office, role, true from asked
    on conflict do nothing returning staff_id as id, role, office_id as office`)
}
