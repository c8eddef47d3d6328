import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Chosen } from './acting.ts'
import { cannotGive, unknownOffice, unknownRole } from './faults.ts'
import { mayGive } from './may-give.ts'
import { ownRoles } from './own-roles.ts'
import { isStaffRole } from './roles.ts'

/** Refuses unless the actor may give each role in its open office; faults: access.role-unknown, access.office-unknown, access.cannot-give. */
export async function demandMayGive(scope: Scope, asked: readonly Chosen[]): Promise<void> {
  await demandMayTake(scope, asked)
  const offices = await officesAmong(scope, asked)
  const closed = asked.find(({ office }) => offices.get(office) !== 'open')
  if (closed) throw unknownOffice({ office: closed.office })
}

/** The same for taking, which works in a closed office too; faults: access.role-unknown, access.office-unknown, access.cannot-give. */
export async function demandMayTake(scope: Scope, asked: readonly Chosen[]): Promise<void> {
  const own = await ownRoles(scope)
  const offices = await officesAmong(scope, asked)
  for (const { role, office } of asked) {
    if (!isStaffRole(role) && !own.some(({ id }) => id === role)) throw unknownRole({ role })
    if (!offices.has(office)) throw unknownOffice({ office })
    if (!isItself(scope) && !mayGive(scope.actor, role, { office, own }))
      throw cannotGive({ role, office })
  }
}

async function officesAmong(
  { store, tenant }: Scope,
  asked: readonly Chosen[],
): Promise<ReadonlyMap<string, 'open' | 'closed'>> {
  const named = [...new Set(asked.map(({ office }) => office))]
  const found = await store.rows<{ id: string; isClosed: boolean }>(sql`
    select id, is_closed as "isClosed" from office where tenant_id = ${tenant.id}
      and id = any(string_to_array(${named.join(',')}, ',')::uuid[])`)
  return new Map(found.map(({ id, isClosed }) => [id, isClosed ? 'closed' : 'open']))
}

const isItself = ({ actor }: Scope) => actor.kind === 'system'
