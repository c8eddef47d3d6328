import { hash } from 'node:crypto'
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

/** What a request was answered that came before, if it may come twice; faults as `performOnce`. */
export async function answerKept(
  kernel: Kernel,
  caller: Caller,
  asked: Repeatable,
): Promise<{ readonly answer: unknown } | undefined> {
  const isKept = asked.operation.kind !== 'read' && asked.key !== ''
  if (isKept && !wellFormed.test(asked.key)) throw keyNotValid({})
  if (!isKept) return undefined
  return kernel.withRows(caller, (scope) => keptIn(scope, digestsOf(scope, asked)))
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
  asked: Repeatable,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const { tenant, store } = scope
  const digests = digestsOf(scope, asked)
  const { keyDigest, bodyDigest } = digests
  // Two at once: the second waits here until the first has answered.
  store.send(sql`select pg_advisory_xact_lock(hashtextextended(${keyDigest}, 0))`)
  const known = await keptIn(scope, digests)
  if (known) return known.answer
  const answer = await work()
  store.send(sql`
    insert into answered (tenant_id, key_digest, body_digest, answer)
    values (${tenant.id}, ${keyDigest}, ${bodyDigest}, ${JSON.stringify(answer)}::jsonb)`)
  return answer
}

async function keptIn(
  scope: Scope,
  { keyDigest, bodyDigest }: Digests,
): Promise<{ answer: unknown } | undefined> {
  const known = await scope.store.row<{ bodyDigest: string; answer: unknown }>(sql`
    select body_digest as "bodyDigest", answer from answered
    where tenant_id = ${scope.tenant.id} and key_digest = ${keyDigest}`)
  if (known && known.bodyDigest !== bodyDigest) throw keyReused({})
  return known
}

interface Digests {
  readonly keyDigest: string
  readonly bodyDigest: string
}

function digestsOf({ actor, lent }: Scope, { key, operation, input }: Repeatable): Digests {
  const whose = [actor.kind, actor.id, actor.behalf?.mandate ?? '', key].join('/')
  const body = JSON.stringify([operation.name, input])
  return {
    keyDigest: lent.secrets.digest('idempotency', whose),
    bodyDigest: hash('sha256', body),
  }
}
