import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { keepFile, sha256 } from '../documents/files.ts'
import type { Scope } from '../operation/scope.ts'
import type { Publication } from './contract.ts'
import type { Ranked } from './put-in-order.ts'
import type { Kept } from './kept-ranking.ts'
import { rankingFile } from './ranking-file.ts'

/** Writes a ranking with its rows, its file and what is told of it: all of it or nothing. */
export async function keepRanking(scope: Scope, kept: Kept): Promise<void> {
  const { store, tenant, now, actor } = scope
  const { asked, version, ranked } = kept
  const id = randomUUID()
  const digest = sha256(Buffer.from(JSON.stringify(ranked)))
  const file = await keepFile(scope, rankingFile(scope, kept))
  await store.rows(sql`
    insert into ranking (tenant_id, id, service_id, kind, version, from_day, until_day, appeal_until, seed, digest,
      reason, published_by, published_at, file_id)
    values (${tenant.id}, ${id}, ${asked.service}, ${asked.kind}, ${version}, ${asked.day}::date, ${kept.until}::date,
      ${kept.appealUntil}::date, ${asked.seed}, ${digest}, ${asked.reason}, ${actor.name}, ${now}, ${file})`)
  await keepRows(scope, id, ranked)
  await tellEach(scope, id, asked)
  const { kind, seed } = asked
  const data = { service: asked.service, kind, version, seed, digest, rows: ranked.length }
  const { office } = kept
  await store.rows(
    auditing(scope, { action: 'ranking.published', office, why: asked.reason, data }),
  )
}

async function keepRows({ store, tenant }: Scope, id: string, ranked: readonly Ranked[]) {
  await store.rows(sql`
    insert into ranking_row (tenant_id, ranking_id, ticket_id, number, list, position, total, is_tied, points)
    select ${tenant.id}, ${id}, r.ticket, r.number, r.list, r.position, r.total, r."isTied", r.points
    from jsonb_to_recordset(${JSON.stringify(ranked)}::jsonb)
      as r(ticket uuid, number text, list text, position int, total numeric, "isTied" boolean, points jsonb)`)
}

// One line in each story, by one statement: a call has thousands.
async function tellEach(scope: Scope, id: string, { kind, day }: Publication): Promise<void> {
  const { store, tenant, actor, now } = scope
  await store.rows(sql`
    insert into entry (tenant_id, ticket_id, at, kind, actor_kind, actor_id, actor_name, is_internal, data)
    select r.tenant_id, r.ticket_id, ${now}, 'document', ${actor.kind}, ${actor.id}, ${actor.name}, false,
      jsonb_build_object('what', ${`ranked-${kind}`}::text, 'position', r.position, 'day', ${day}::text)
    from ranking_row r where r.tenant_id = ${tenant.id} and r.ranking_id = ${id} order by r.list, r.position`)
}
