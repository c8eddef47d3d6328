import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { PublishedVersion } from './contract.ts'

type Version = z.input<typeof PublishedVersion>

interface Stored extends Omit<Version, 'kindLabel' | 'publishedAt'> {
  readonly service: string
  readonly publishedAt: Date
}

/** All that was published of every call, by service; the newest first. */
export async function publishedVersions(scope: Scope): Promise<Map<string, Version[]>> {
  const { store, tenant, locale } = scope
  const { say } = wordsFor(locale)
  const stored = await store.rows<Stored>(sql`
    select k.service_id as service, k.id, k.kind, k.version, k.from_day::text as "from", k.until_day::text as until,
      k.appeal_until::text as "appealUntil", k.seed, k.reason, k.published_by as "publishedBy",
      k.published_at as "publishedAt", (select count(*)::int from ranking_row r
        where r.tenant_id = k.tenant_id and r.ranking_id = k.id) as of
    from ranking k where k.tenant_id = ${tenant.id} order by k.version desc`)
  const named = stored.map(({ service, publishedAt, ...one }) => ({
    service,
    version: {
      ...one,
      kindLabel: say(`ranking.${one.kind}`, {}),
      publishedAt: publishedAt.toISOString(),
    },
  }))
  const found = Map.groupBy(named, ({ service }) => service)
  return new Map([...found].map(([service, all]) => [service, all.map(({ version }) => version)]))
}
