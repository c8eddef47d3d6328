import type { z } from 'zod'
import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { ProvisionalRanking } from './contract.ts'
import { demandAtOffice, entrantsOf, rankingService } from './entrants.ts'
import { listLabel, pointsView } from './points-view.ts'
import { putInOrder } from './put-in-order.ts'

/**
 * The requests of a call in order as it stands now, for the office that answers for it; with a seed, as they
 * would be published. Faults: ranking.unknown, service.not-offered, access.not-allowed.
 */
export async function provisionalRanking(
  scope: Scope,
  { service, seed }: { readonly service: string; readonly seed?: string | undefined },
): Promise<z.input<typeof ProvisionalRanking>> {
  const { live, ranking } = rankingService(scope, service)
  const { office } = await demandAtOffice(scope, service, 'list')
  const entrants = await entrantsOf(scope, service, ranking)
  const codes = new Map(entrants.map(({ ticket, code }) => [ticket, code]))
  noteReading(scope, { action: 'ranking.read', office, why: service })
  return {
    service,
    title: live.service.texts[scope.locale].title,
    rows: putInOrder(ranking, entrants, seed).map(({ points, ...row }) => ({
      ...row,
      code: codes.get(row.ticket) ?? '',
      listLabel: listLabel(scope, live.service, row.list),
      points: pointsView(scope, live.service, points),
    })),
  }
}
