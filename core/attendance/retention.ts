import sql, { type Sql } from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { Retention } from './contract.ts'

interface Kept {
  readonly what: Retention['rows'][number]['what']
  readonly keptHours: number
  readonly table: Sql
  readonly at: Sql
  /** Which rows may go, whatever their age. */
  readonly isUnused: Sql
}

const day = 24

/**
 * What is kept and for how long; the audit is not among it. A session stays a month after its end, because
 * what somebody did in it is looked up by it; an answer, for as long as its request may come again.
 */
const keeping: readonly Kept[] = [
  {
    what: 'files',
    keptHours: day,
    table: sql`file`,
    at: sql`created_at`,
    isUnused: sql`ticket_id is null
    and not exists (select from document d where d.tenant_id = file.tenant_id and d.file_id = file.id)`,
  },
  { what: 'answers', keptHours: 30 * day, table: sql`answered`, at: sql`at`, isUnused: sql`true` },
  {
    what: 'sessions',
    keptHours: 30 * day,
    table: sql`session`,
    at: sql`expires_at`,
    isUnused: sql`true`,
  },
  { what: 'guesses', keptHours: day, table: sql`guess`, at: sql`until`, isUnused: sql`true` },
  {
    what: 'events',
    keptHours: 30 * day,
    table: sql`outbox`,
    at: sql`published_at`,
    isUnused: sql`true`,
  },
  { what: 'mails', keptHours: 30 * day, table: sql`mail`, at: sql`sent_at`, isUnused: sql`true` },
]

const atOnce = 5_000

const isOver = ({ tenant, now }: Scope, { keptHours, at, isUnused }: Kept): Sql =>
  sql`tenant_id = ${tenant.id} and ${at} < ${now.toISOString()}::timestamptz - ${keptHours} * interval '1 hour' and ${isUnused}`

/** What would go now: how much of each kind, and how old it is. */
export async function previewRetention(scope: Scope): Promise<Retention> {
  const rows: Retention['rows'] = []
  for (const kept of keeping) {
    const found = await scope.store.row<{ count: number; oldest: Date | null }>(sql`
      select count(*)::int as count, min(${kept.at}) as oldest from ${kept.table} where ${isOver(scope, kept)}`)
    const { what, keptHours } = kept
    const { count = 0, oldest } = found ?? {}
    rows.push({ what, keptHours, count, oldest: oldest?.toISOString() ?? null })
  }
  return { rows }
}

/** Deletes a batch of what nobody needs any more, notes it, and answers how much it was. */
export async function sweepAway(scope: Scope): Promise<number> {
  const gone: Record<string, number> = {}
  for (const kept of keeping) {
    const done = await scope.store.row<{ count: number }>(sql`
      with gone as (delete from ${kept.table} where ctid = any(array(
        select ctid from ${kept.table} where ${isOver(scope, kept)} limit ${atOnce})) returning 1)
      select count(*)::int as count from gone`)
    if (done && done.count > 0) gone[kept.what] = done.count
  }
  const all = Object.values(gone).reduce((sum, count) => sum + count, 0)
  if (all > 0) scope.store.send(auditing(scope, { action: 'retention.swept', data: gone }))
  return all
}
