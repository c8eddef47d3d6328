import sql from 'sql-template-tag'
import { narrowedTo, type Chosen } from '../access/acting.ts'
import type { Store } from '../database/store.ts'
import { asBehalf, chosenMandate, type ChosenMandate } from '../mandates/behalf.ts'
import { standsOn } from '../mandates/standing.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor, Assignment } from './actor.ts'

interface Served {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly assignments: Assignment[] | null
}

/** Whose session, and the role they chose to act with if they chose one. */
export interface Serving {
  readonly subject: string
  readonly acting?: Chosen | null | undefined
}

/**
 * Someone who serves, with the roles they hold now; nobody if they left. When they chose one of them to act
 * with, `assignments` is that one and `held` are all.
 */
export async function staffOf(
  store: Store,
  tenant: Tenant,
  { subject, acting }: Serving,
): Promise<Actor | undefined> {
  const found = await store.row<Served>(sql`
    select s.id, s.name, s.email, (
      select jsonb_agg(jsonb_build_object('role', a.role, 'office', o.id, 'officeCode', o.code, 'officeName', o.name,
          'offices', (with recursive below as (
              select o.id union all
              select c.id from office c join below b on c.parent_id = b.id where c.tenant_id = a.tenant_id)
            select jsonb_agg(id) from below))
        || case when r.id is null then '{}' else jsonb_build_object('rules', r.rules) end order by a.role, o.code)
      from assignment a join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
      left join role r on r.tenant_id = a.tenant_id and r.id = a.role
      where a.tenant_id = s.tenant_id and a.staff_id = s.id) as assignments
    from staff s where s.tenant_id = ${tenant.id} and s.id = ${subject} and not s.is_leaver`)
  if (!found) return undefined
  return { ...found, kind: 'staff', ...narrowedTo(found.assignments ?? [], acting) }
}

/** Which citizen, and the mandate they chose to act by. */
export interface CitizenKey {
  readonly subject: string
  readonly mandateId?: string | null
}

interface FoundCitizen {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly fiscalCode: string | null
  readonly mandates: number
  readonly behalf: ChosenMandate | null
}

/**
 * A citizen as the tenant knows them, with the person for whom they chose to act. Of a choice that stands
 * no more they act for nobody: `hasLapsed` tells it, and the kernel refuses to go on until they choose again.
 */
export async function citizenOf(
  store: Store,
  tenant: Tenant,
  { subject, mandateId }: CitizenKey,
): Promise<Actor | undefined> {
  const day = sql`(now() at time zone ${tenant.profile.calendar.timeZone})::date`
  const found = await store.row<FoundCitizen>(sql`
    select p.id, p.name, p.email, p.fiscal_code as "fiscalCode",
      (select count(*)::int from mandate m
        where m.tenant_id = p.tenant_id and m.grantee_id = p.id and ${standsOn(day)}) as mandates,
      (${chosenMandate(mandateId ?? null, day)}) as behalf
    from person p where p.tenant_id = ${tenant.id} and p.id = ${subject}`)
  if (!found) return undefined
  const { email, fiscalCode, behalf, ...person } = found
  return {
    ...person,
    ...(email && { email }),
    ...(fiscalCode && { fiscalCode }),
    ...(behalf && { behalf: asBehalf(behalf) }),
    ...(mandateId && !behalf && { hasLapsed: true }),
    kind: 'citizen',
    assignments: [],
  }
}
