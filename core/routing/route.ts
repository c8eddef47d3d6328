import sql from 'sql-template-tag'
import { levelAsJson } from '../levels/stored-levels.ts'
import type { ServiceLevel } from '../levels/level.ts'
import type { Scope } from '../operation/scope.ts'
import { unknownService } from '../service/faults.ts'
import { offeredAt } from '../service/offered-now.ts'
import { asking, type Incoming } from './asking.ts'
import type { Desk, Destination } from './destination.ts'
import { firstFitting, type StoredRule } from './rules.ts'

interface Offer {
  readonly office: string
  readonly rules: readonly StoredRule[] | null
  readonly desks: readonly Desk[]
  readonly levels: readonly ServiceLevel[] | null
}

/** Follows the first rule that fits the request; faults: service.not-offered. */
export async function route(scope: Scope, incoming: Incoming): Promise<Destination> {
  const { office, rules, desks, levels } = await offerOf(scope, incoming.service)
  const desk = (id: string) => desks.find((one) => one.id === id)
  const own = desk(office)
  if (!own) throw unknownService({ service: incoming.service })
  const calendar = own.calendar ?? scope.tenant.profile.calendar
  const found = firstFitting(rules ?? [], asking(scope, incoming, calendar))
  return {
    office: (found?.office && desk(found.office)) || own,
    toTenant: found?.toTenant ?? null,
    because: found?.because ?? null,
    rule: found?.id ?? null,
    levels: levels ?? [],
  }
}

// Each office once, however many rules lead to it: with its calendar, be it of an office above.
async function offerOf(scope: Scope, service: string): Promise<Offer> {
  const tenant = scope.tenant.id
  const offer = await scope.store.row<Offer>(
    sql`
    with offer as materialized (select office_id from enabled_service e
        where e.tenant_id = ${tenant} and e.service_id = ${service} and ${offeredAt(scope.now)}),
      rule as materialized (select * from route where tenant_id = ${tenant} and service_id = ${service})
    select offer.office_id as office,
      (select jsonb_agg(jsonb_build_object('id', id, 'condition', condition, 'office', office_id, 'toTenant', to_tenant,
        'because', because) order by position) from rule) as rules,
      (select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name) || o.standing)
        from office o where o.tenant_id = ${tenant}
          and (o.id = offer.office_id or o.id in (select office_id from rule))) as desks,
      (select jsonb_agg(${levelAsJson} order by l.id) from service_level l where l.tenant_id = ${tenant}
        and not l.is_withdrawn and (l.service_id is null or l.service_id = ${service})) as levels
    from offer`,
  )
  if (!offer) throw unknownService({ service })
  return offer
}
