import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Words } from '../tenancy/words.ts'
import type { LiveService } from './catalogue.ts'
import { unknownService } from './faults.ts'
import { offeredAt } from './offered-now.ts'

/** A service that the tenant offers now, with the office that answers for it. */
export interface Offered {
  readonly id: string
  readonly live: LiveService
  readonly office: Words
  readonly referredTo: string | null
}

/** One service that the tenant offers; faults: service.not-offered. */
export async function offeredNamed(scope: Scope, id: string): Promise<Offered> {
  const found = (await offered(scope)).find(({ live }) => live.service.id === id)
  if (!found) throw unknownService({ service: id })
  return found
}

/** The services that the tenant offers now. */
export async function offered(scope: Scope): Promise<Offered[]> {
  const rows = await scope.store.rows<Omit<Offered, 'live'>>(sql`
    select e.service_id as id, o.name as office, (
      select n.profile->>'name' from route r join tenant n on n.id = r.to_tenant
      where r.tenant_id = e.tenant_id and r.service_id = e.service_id and r.condition is null
      order by r.position limit 1) as "referredTo"
    from enabled_service e join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    where e.tenant_id = ${scope.tenant.id} and ${offeredAt(scope.now)} order by e.service_id`)
  return rows.flatMap((row) => {
    const live = scope.lent.catalogue.find(row.id)
    return live ? [{ ...row, live }] : []
  })
}
