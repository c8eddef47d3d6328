import sql from 'sql-template-tag'
import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { readTicket } from '../tickets/read.ts'
import { wordsFor } from '../texts/words.ts'
import type { RankedPlace, RankingKind } from './contract.ts'
import { listLabel, pointsView } from './points-view.ts'
import type { Points } from './reckon.ts'

interface Stored extends Omit<RankedPlace, 'kindLabel' | 'listLabel' | 'points' | 'kind'> {
  readonly kind: RankingKind
  readonly list: string
  readonly points: readonly Points[]
}

/** Where a request stands in the newest ranking that names it, with its points and why; nothing before there is one. */
export async function placeOf(scope: Scope, id: string): Promise<RankedPlace | null> {
  const ticket = await readTicket(scope, id)
  const { personId, officeId, code, serviceId } = ticket
  const service = scope.lent.catalogue.find(serviceId)?.service
  const found = service?.ranking && (await newestRow(scope, id))
  if (!service || !found) return null
  noteReading(scope, {
    ...{ action: 'ranking.place-read', ticket: id, person: personId, office: officeId, why: code },
  })
  const { points, list, ...place } = found
  return {
    ...place,
    kindLabel: wordsFor(scope.locale).say(`ranking.${place.kind}`, {}),
    listLabel: listLabel(scope, service, list),
    points: pointsView(scope, service, points),
  }
}

function newestRow({ store, tenant }: Scope, ticket: string): Promise<Stored | undefined> {
  return store.row<Stored>(sql`
    select r.ranking_id as ranking, k.kind, k.from_day::text as "from", k.until_day::text as until,
      k.appeal_until::text as "appealUntil", r.number, r.list, r.position, r.total::float8 as total,
      r.is_tied as "isTied", r.points, (select count(*)::int from ranking_row o
        where o.tenant_id = r.tenant_id and o.ranking_id = r.ranking_id and o.list = r.list) as of
    from ranking_row r join ranking k on k.tenant_id = r.tenant_id and k.id = r.ranking_id
    where r.tenant_id = ${tenant.id} and r.ticket_id = ${ticket} order by k.version desc limit 1`)
}
