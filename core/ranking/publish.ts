import sql from 'sql-template-tag'
import { addDays } from '../lifecycle/day.ts'
import type { Scope } from '../operation/scope.ts'
import type { Publication, PublishedRanking } from './contract.ts'
import { demandDay } from './demand-day.ts'
import { demandAtOffice, entrantsOf, rankingService, type RankingService } from './entrants.ts'
import { nobodyToRank } from './faults.ts'
import { keepRanking } from './keep-ranking.ts'
import { newestPublished } from './published.ts'
import { putInOrder } from './put-in-order.ts'

/**
 * Publishes the ranking of a call as it stands now, for good: rows with their points, a file, an audit line
 * with the reason, and a line in each story. A final one follows a provisional one whose appeals are over.
 * Faults: ranking.unknown, ranking.nobody, ranking.day-is-past, ranking.final-too-soon, access.not-allowed.
 */
export async function publishRanking(scope: Scope, asked: Publication): Promise<PublishedRanking> {
  const { service, seed } = asked
  const { live, ranking } = rankingService(scope, service)
  const { office } = await demandAtOffice(scope, service, 'approve')
  const version = await nextVersion(scope, service)
  await demandDay(scope, asked)
  const entrants = await entrantsOf(scope, service, ranking)
  if (entrants.length === 0) throw nobodyToRank({ service })
  const ranked = putInOrder(ranking, entrants, seed)
  const days = asked.kind === 'final' ? endless : daysOf({ live, ranking }, asked.day)
  await keepRanking(scope, { asked, service: live.service, office, version, ranked, ...days })
  return newestPublished(scope, service)
}

const endless = { until: null, appealUntil: null }

function daysOf({ ranking: { days } }: RankingService, from: string) {
  const until = addDays(from, days.shown)
  return { until, appealUntil: addDays(until, days.appeal) }
}

// Whoever publishes the same call at the same instant waits here.
async function nextVersion({ store, tenant }: Scope, service: string): Promise<number> {
  await store.rows(
    sql`select pg_advisory_xact_lock(hashtextextended(${`ranking ${tenant.id} ${service}`}, 0))`,
  )
  const found = await store.row<{ last: number }>(sql`
    select coalesce(max(version), 0)::int as last from ranking
    where tenant_id = ${tenant.id} and service_id = ${service}`)
  return (found?.last ?? 0) + 1
}
