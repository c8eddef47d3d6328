import sql, { raw, type Sql } from 'sql-template-tag'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Scope } from '../operation/scope.ts'
import { unknownService } from '../service/faults.ts'
import type { Route } from '../tenancy/define-tenant.ts'
import type { Words } from '../tenancy/words.ts'

/** Where a ticket goes, and why. */
export interface Destination {
  readonly office: {
    readonly id: string
    readonly code: string
    readonly name: Words
    readonly calendar: Calendar | null
  }
  /** The organisation that will do the work, when it is not this one. */
  readonly toTenant: string | null
  readonly because: Words | null
}

interface StoredRoute {
  readonly condition: Route['when'] | null
  readonly office: Destination['office'] | null
  readonly toTenant: string | null
  readonly because: Words
}

interface Offer {
  readonly office: Destination['office']
  readonly routes: readonly StoredRoute[] | null
}

/** Follows the first route that fits the answers; faults: service.not-offered. */
export async function route(
  scope: Scope,
  service: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<Destination> {
  const offer = await offerOf(scope, service)
  const found = (offer.routes ?? []).find(({ condition }) => fits(condition, answers))
  if (!found) return { office: offer.office, toTenant: null, because: null }
  return { office: found.office ?? offer.office, toTenant: found.toTenant, because: found.because }
}

async function offerOf(scope: Scope, service: string): Promise<Offer> {
  const offer = await scope.store.row<Offer>(sql`
    select ${worksBy('o')} as office,
      (select jsonb_agg(jsonb_build_object('condition', r.condition, 'office', ${worksBy('ro')}, 'toTenant', r.to_tenant, 'because', r.because) order by r.position)
        from route r left join office ro on ro.tenant_id = r.tenant_id and ro.id = r.office_id
        where r.tenant_id = e.tenant_id and r.service_id = e.service_id) as routes
    from enabled_service e join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    where e.tenant_id = ${scope.tenant.id} and e.service_id = ${service} and e.is_enabled`)
  if (!offer) throw unknownService({ service })
  return offer
}

// An office with the calendar that holds for it, be it of an office above.
function worksBy(office: 'o' | 'ro'): Sql {
  const row = raw(office)
  return sql`to_jsonb(${row}) || jsonb_build_object('calendar', office_calendar(${row}.tenant_id, ${row}.id))`
}

function fits(
  condition: Route['when'] | null,
  answers: Readonly<Record<string, unknown>>,
): boolean {
  if (!condition) return true
  const answer = condition.field.split('.').reduce<unknown>(within, answers)
  const wanted = typeof condition.is === 'string' ? [condition.is] : condition.is
  return typeof answer === 'string' && wanted.includes(answer)
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
