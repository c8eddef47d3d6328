import sql from 'sql-template-tag'
import { isStaffRole } from '../access/roles.ts'
import type { Scope } from '../operation/scope.ts'
import type { Settings } from './settings-contract.ts'
import { notForGroups } from './settings-faults.ts'

type Mapping = NonNullable<Settings['provider']>['mapping']

/** Refuses a mapping to offices or roles that are not there; faults: settings.not-for-groups. */
export async function demandMapping(scope: Scope, mapping: Mapping): Promise<void> {
  if (mapping.length === 0) return
  const { offices, roles } = await known(scope)
  for (const { group, role, office } of mapping) {
    if (!offices.has(office)) throw notForGroups({ group, what: office })
    if (!isStaffRole(role) && !roles.has(role)) throw notForGroups({ group, what: role })
  }
}

async function known({ store, tenant }: Scope) {
  const offices = await store.rows<{ code: string }>(sql`
    select code from office where tenant_id = ${tenant.id} and not is_closed`)
  const roles = await store.rows<{ id: string }>(
    sql`select id from role where tenant_id = ${tenant.id}`,
  )
  return {
    offices: new Set(offices.map(({ code }) => code)),
    roles: new Set(roles.map(({ id }) => id)),
  }
}
