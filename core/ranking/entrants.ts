import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import type { LiveService } from '../service/catalogue.ts'
import { unknownService } from '../service/faults.ts'
import { owned } from '../tickets/owned.ts'
import { unknownRanking } from './faults.ts'
import type { Entrant } from './put-in-order.ts'
import type { Ranking } from './ranking.ts'

/** A service that ranks its requests. */
export interface RankingService {
  readonly live: LiveService
  readonly ranking: Ranking
}

/** The service of that name, if it ranks; faults: ranking.unknown. */
export function rankingService({ lent }: Scope, service: string): RankingService {
  const live = lent.catalogue.find(service)
  if (!live?.service.ranking) throw unknownRanking({ service })
  return { live, ranking: live.service.ranking }
}

/** Refuses whoever may not do this in the office that answers for the service; faults: service.not-offered, access.not-allowed. */
export async function demandAtOffice(
  scope: Scope,
  service: string,
  action: Action,
): Promise<{ office: string }> {
  const found = await scope.store.row<{ office: string }>(sql`
    select office_id as office from enabled_service
    where tenant_id = ${scope.tenant.id} and service_id = ${service}`)
  if (!found) throw unknownService({ service })
  demand(scope.ability, action, owned(scope, { officeId: found.office, serviceId: service }))
  return found
}

/** A request that takes part, with the code by which its office knows it. */
export interface CodedEntrant extends Entrant {
  readonly code: string
}

/**
 * The requests that take part: of each person the last one sent, which counts for all before it. Their number
 * is that of the protocol; of one that was not registered, eight characters that do not tell its code.
 */
export function entrantsOf(
  { store, tenant }: Scope,
  service: string,
  { among }: Ranking,
): Promise<CodedEntrant[]> {
  return store.rows<CodedEntrant>(sql`
    select distinct on (coalesce(t.person_id, t.id)) t.id as ticket, t.code, t.answers, coalesce(
      (select lpad(r.serial::text, 7, '0') || '/' || r.year from registration r
        where r.tenant_id = t.tenant_id and r.ticket_id = t.id and r.direction = 'received'
        order by r.year, r.serial limit 1),
      upper(left(encode(sha256(t.id::text::bytea), 'hex'), 8))) as number
    from ticket t
    where t.tenant_id = ${tenant.id} and t.service_id = ${service} and t.state = any(${[...among]}::text[])
      and t.merged_into is null
    order by coalesce(t.person_id, t.id), t.received_at desc, t.id`)
}
