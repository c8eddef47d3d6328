import sql from 'sql-template-tag'
import type { Store } from '../database/store.ts'
import type { Actor, Assignment } from '../identity/actor.ts'
import type { Tenant } from '../tenancy/tenants.ts'

/** Whoever looks into a tenant in an emergency, while it lasts: it reads, everywhere, and nothing else. */
export async function emergencyOf(
  store: Store,
  tenant: Tenant,
  id: string,
): Promise<Actor | undefined> {
  const found = await store.row<{ id: string; name: string; reason: string }>(sql`
    select id, opened_by as name, reason from emergency
    where tenant_id = ${tenant.id} and id = ${id} and ended_at is null and until > now()`)
  if (!found) return undefined
  const { reason, name } = found
  const assignments = await everywhere(store, tenant)
  return { kind: 'staff', id, name, assignments, emergency: { id, reason } }
}

function everywhere(store: Store, tenant: Tenant): Promise<Assignment[]> {
  return store.rows<Assignment>(sql`
    with recursive below as (
      select id as top, id from office where tenant_id = ${tenant.id} and parent_id is null
      union all
      select b.top, c.id from office c join below b on c.parent_id = b.id where c.tenant_id = ${tenant.id})
    select 'emergency-reader' as role, o.id as office, o.code as "officeCode", o.name as "officeName",
      jsonb_agg(b.id) as offices
    from below b join office o on o.tenant_id = ${tenant.id} and o.id = b.top group by o.id, o.code, o.name order by o.code`)
}
