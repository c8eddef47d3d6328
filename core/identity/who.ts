import sql from 'sql-template-tag'
import type { Store } from '../database/store.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor, Assignment } from './actor.ts'

/** Someone who serves, with the roles they hold now; nobody if they left. */
export async function staffOf(
  store: Store,
  tenant: Tenant,
  id: string,
): Promise<Actor | undefined> {
  const found = await store.row<{
    id: string
    name: string
    email: string
    assignments: Assignment[] | null
  }>(sql`
    select s.id, s.name, s.email, (
      select jsonb_agg(jsonb_build_object('role', a.role, 'office', o.id, 'officeCode', o.code, 'officeName', o.name,
        'offices', (with recursive below as (
            select o.id union all
            select c.id from office c join below b on c.parent_id = b.id where c.tenant_id = a.tenant_id)
          select jsonb_agg(id) from below)) order by a.role, o.code)
      from assignment a join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
      where a.tenant_id = s.tenant_id and a.staff_id = s.id) as assignments
    from staff s where s.tenant_id = ${tenant.id} and s.id = ${id} and not s.is_leaver`)
  return found && { ...found, kind: 'staff', assignments: found.assignments ?? [] }
}

/** A citizen as the tenant knows them. */
export async function citizenOf(
  store: Store,
  tenant: Tenant,
  id: string,
): Promise<Actor | undefined> {
  const found = await store.row<{
    id: string
    name: string
    email: string | null
    fiscalCode: string | null
  }>(sql`
    select id, given_name || ' ' || family_name as name, email, fiscal_code as "fiscalCode"
    from person where tenant_id = ${tenant.id} and id = ${id}`)
  if (!found) return undefined
  const { email, fiscalCode, ...person } = found
  return {
    ...person,
    ...(email && { email }),
    ...(fiscalCode && { fiscalCode }),
    kind: 'citizen',
    assignments: [],
  }
}
