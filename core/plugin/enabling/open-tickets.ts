import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { Spot } from './word.ts'

/** How many requests of a plugin's services are open in an office and those below it, or in the whole organisation. */
export async function openTickets(
  { store, tenant }: Scope,
  { plugin, office }: Spot,
): Promise<number> {
  const row = await store.row<{ count: number }>(sql`
    with recursive below as (
      select id from office where tenant_id = ${tenant.id} and (id = ${office}::uuid or ${office}::uuid is null)
      union select o.id from office o join below b on o.parent_id = b.id where o.tenant_id = ${tenant.id})
    select count(*)::int as count from ticket t where t.tenant_id = ${tenant.id} and not t.is_ended
      and split_part(t.service_id, '.', 1) = ${plugin} and t.office_id in (select id from below)`)
  return row?.count ?? 0
}
