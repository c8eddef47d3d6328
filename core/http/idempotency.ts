import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { keyReused } from './faults.ts'

/** A request that may come twice. */
export interface Repeatable {
  readonly key: string
  readonly operation: string
  readonly input: unknown
}

/** Does the work once for each key of each actor; a second request with the same body gets the first answer. Faults: http.idempotency-key-reused. */
export async function once(
  scope: Scope,
  { key, operation, input }: Repeatable,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const { actor, tenant, lent, store } = scope
  const keyDigest = lent.secrets.digest('idempotency', `${actor.kind}/${actor.id}/${key}`)
  const bodyDigest = createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('hex')
  // Two at once: the second waits here until the first has answered.
  await store.rows(sql`select pg_advisory_xact_lock(hashtextextended(${keyDigest}, 0))`)
  const known = await store.row<{ bodyDigest: string; answer: unknown }>(sql`
    select body_digest as "bodyDigest", answer from answered where tenant_id = ${tenant.id} and key_digest = ${keyDigest}`)
  if (known && known.bodyDigest !== bodyDigest) throw keyReused({})
  if (known) return known.answer
  const answer = await work()
  await store.rows(sql`
    insert into answered (tenant_id, key_digest, body_digest, answer)
    values (${tenant.id}, ${keyDigest}, ${bodyDigest}, ${JSON.stringify(answer)}::jsonb)`)
  return answer
}
