import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import { runNoted } from '../audit/run-noted.ts'
import type { Caller, Kernel } from '../kernel.ts'
import type { Operation } from '../operation/define.ts'
import type { Scope } from '../operation/scope.ts'
import { keyNotValid, keyReused } from './faults.ts'

/** A request that may come twice; without a key it is done each time. */
export interface Repeatable {
  readonly key: string
  readonly operation: Operation
  readonly input: unknown
}

const wellFormed = /^[\w-]{8,100}$/

/** Performs an operation, once for each key; faults: http.idempotency-key-not-valid, http.idempotency-key-reused. */
export async function performOnce(
  kernel: Kernel,
  caller: Caller,
  asked: Repeatable,
): Promise<unknown> {
  const { operation, input, key } = asked
  const isKept = operation.kind !== 'read' && !operation.answersSecret
  if (!isKept || key === '') return kernel.perform(operation, caller, input)
  if (!wellFormed.test(key)) throw keyNotValid({})
  const work = (scope: Scope) => once(scope, asked, () => runNoted(scope, operation, input))
  const asking = { ...caller, need: operation.need }
  if (operation.kind === 'change') return kernel.withEntities(asking, work)
  return kernel.withRows(asking, work)
}

// The key belongs to its actor and to whom they act for; a second request with the same body gets the first answer.
async function once(
  scope: Scope,
  { key, operation, input }: Repeatable,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const { actor, tenant, lent, store } = scope
  const whose = [actor.kind, actor.id, actor.behalf?.mandate ?? '', key].join('/')
  const keyDigest = lent.secrets.digest('idempotency', whose)
  const bodyDigest = createHash('sha256')
    .update(JSON.stringify([operation.name, input]))
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
