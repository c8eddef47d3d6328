import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { AllotmentRule } from './contract.ts'

/** Who gets the new tickets of an office and service, as it is kept. */
export interface Setting {
  /** `*` for all services that have none of their own. */
  readonly service: string
  readonly rules: readonly AllotmentRule[]
  readonly otherwise: 'nobody' | 'by-turns' | 'least-loaded'
  readonly version: number
  readonly changedBy: string | null
}

/** Of which office and service. */
export interface Place {
  readonly office: string
  readonly service: string
}

/** What stands for every service of an office. */
export const everyService = '*'

/** The setting that holds for an office and service, that of the service before that of the office. */
export function settingOf(
  { store, tenant }: Scope,
  { office, service }: Place,
): Promise<Setting | undefined> {
  return store.row<Setting>(sql`
    select service_id as service, rules, otherwise, version, changed_by as "changedBy"
    from allotment where tenant_id = ${tenant.id} and office_id = ${office} and service_id in (${service}, ${everyService})
    order by service_id = ${everyService} limit 1`)
}

/** Who had the last turn, held against whoever else would take one until the transaction ends. */
export async function holdTurn(
  { store, tenant }: Scope,
  { office, service }: Place,
): Promise<string | null> {
  const turn = await store.row<{ last: string | null }>(sql`
    insert into turn as t (tenant_id, office_id, service_id) values (${tenant.id}, ${office}, ${service})
    on conflict (tenant_id, office_id, service_id) do update set last_staff = t.last_staff
    returning last_staff as last`)
  return turn?.last ?? null
}

/** Who had the last turn. */
export async function lastTurn(
  { store, tenant }: Scope,
  { office, service }: Place,
): Promise<string | null> {
  const turn = await store.row<{ last: string | null }>(sql`
    select last_staff as last from turn
    where tenant_id = ${tenant.id} and office_id = ${office} and service_id = ${service}`)
  return turn?.last ?? null
}

/** Writes down who had the last turn. */
export async function keepTurn(
  { store, tenant }: Scope,
  { office, service }: Place,
  staff: string,
): Promise<void> {
  await store.rows(sql`
    update turn set last_staff = ${staff}
    where tenant_id = ${tenant.id} and office_id = ${office} and service_id = ${service}`)
}
