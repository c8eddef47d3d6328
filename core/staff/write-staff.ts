import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { noteMany } from './note-many.ts'
import { tellStaff } from './tell-staff.ts'

/** Somebody with a name and an address. */
export interface WrittenStaff {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Writes people who are asked in from now on. */
export async function insertStaff(scope: Scope, people: readonly WrittenStaff[]): Promise<void> {
  const { store, tenant, actor, now } = scope
  if (people.length === 0) return
  await store.rows(sql`
    insert into staff (tenant_id, id, name, email, is_live, invited_at, changed_by)
    select ${tenant.id}::uuid, id, name, email, true, ${now.toISOString()}::timestamptz, ${actor.name}
    from jsonb_to_recordset(${listed(people)}::jsonb) as r (id uuid, name text, email text)`)
  await noteMany(
    scope,
    people.map(({ id, name, email }) => ({
      action: 'staff.created',
      data: { staff: id, name, email },
    })),
  )
  await tellStaff(scope, idsOf(people))
}

/** Gives people the names that they shall have. */
export async function renameStaff(scope: Scope, people: readonly WrittenStaff[]): Promise<void> {
  const { store, tenant, actor } = scope
  if (people.length === 0) return
  await store.rows(sql`
    update staff s set name = r.name, is_live = true, version = s.version + 1, changed_by = ${actor.name}
    from jsonb_to_recordset(${listed(people)}::jsonb) as r (id uuid, name text)
    where s.tenant_id = ${tenant.id} and s.id = r.id`)
  await noteMany(
    scope,
    people.map(({ id, name }) => ({ action: 'staff.edited', data: { staff: id, is: { name } } })),
  )
  await tellStaff(scope, idsOf(people))
}

const idsOf = (people: readonly WrittenStaff[]): string[] => people.map(({ id }) => id)

function listed(people: readonly WrittenStaff[]): string {
  return JSON.stringify(people.map(({ id, name, email }) => ({ id, name, email })))
}
