import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import type { Publication } from './contract.ts'
import { finalTooSoon, rankingDayIsPast } from './faults.ts'
import { finalFrom, type Newest } from './final-from.ts'

/**
 * Refuses a day that is past, and a final ranking before the appeals are over. That one waits for the day
 * itself: set for a later day, it would be drawn before the last appeal.
 * Faults: ranking.day-is-past, ranking.final-too-soon.
 */
export async function demandDay(scope: Scope, { service, kind, day }: Publication): Promise<void> {
  const now = today(scope)
  if (day < now) throw rankingDayIsPast({ day })
  if (kind === 'provisional') return
  const newest = await scope.store.row<Newest>(sql`
    select kind, appeal_until::text as "appealUntil" from ranking
    where tenant_id = ${scope.tenant.id} and service_id = ${service} order by version desc limit 1`)
  const first = finalFrom(newest, now)
  if (first === null || now < first) throw finalTooSoon({ day: newest?.appealUntil ?? null })
}
