import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Scope } from '../operation/scope.ts'
import type { LiveService } from '../service/catalogue.ts'
import { unknownService } from '../service/faults.ts'
import type { Words } from '../tenancy/words.ts'
import type { StoredRule } from './rules.ts'

/** An office by its names. */
export interface NamedOffice {
  readonly id: string
  readonly code: string
  readonly name: Words
}

/** A rule with where it leads, by name. */
export interface NamedRule extends StoredRule {
  readonly isLive: boolean
  readonly officeNamed: NamedOffice | null
  readonly tenantNamed: { readonly slug: string; readonly name: string } | null
}

/** The rules of a service, and where whatever fits none of them goes. */
export interface Routing {
  readonly live: LiveService
  readonly office: NamedOffice
  /** The calendar of the office that answers for the service. */
  readonly calendar: Calendar
  readonly rules: readonly NamedRule[]
  /** What tells these rules from others. */
  readonly version: string
}

interface Stored {
  readonly office: NamedOffice
  readonly calendar: Calendar | null
  readonly rules: readonly NamedRule[] | null
}

/** The rules of a service that the actor may change, as they stand; faults: service.not-offered, access.not-allowed. */
export async function readRouting(scope: Scope, service: string): Promise<Routing> {
  const live = scope.lent.catalogue.find(service)
  const stored = live && (await readStored(scope, service))
  if (!live || !stored) throw unknownService({ service })
  demand(scope.ability, 'edit', { kind: 'routing', officeId: stored.office.id })
  const rules = stored.rules ?? []
  const calendar = stored.calendar ?? scope.tenant.profile.calendar
  return { live, office: stored.office, calendar, rules, version: versionOf(rules) }
}

function readStored({ store, tenant }: Scope, service: string): Promise<Stored | undefined> {
  return store.row<Stored>(sql`
    select jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name) as office,
      o.standing->'calendar' as calendar,
      (select jsonb_agg(jsonb_build_object('id', r.id, 'condition', r.condition, 'office', r.office_id, 'toTenant', r.to_tenant,
          'because', r.because, 'isLive', r.is_live,
          'officeNamed', case when ro.id is not null then jsonb_build_object('id', ro.id, 'code', ro.code, 'name', ro.name) end,
          'tenantNamed', case when n.id is not null then jsonb_build_object('slug', n.slug, 'name', coalesce(n.settings->>'name', n.profile->>'name')) end)
        order by r.position)
        from route r left join office ro on ro.tenant_id = r.tenant_id and ro.id = r.office_id left join tenant n on n.id = r.to_tenant
        where r.tenant_id = e.tenant_id and r.service_id = e.service_id) as rules
    from enabled_service e join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    where e.tenant_id = ${tenant.id} and e.service_id = ${service}`)
}

// Rules come from code too, which counts no versions: what they say tells whether they are the same.
function versionOf(rules: readonly NamedRule[]): string {
  const said = rules.map(({ id, condition, office, toTenant, because }) => [
    id,
    condition,
    office,
    toTenant,
    because,
  ])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 40)
}
