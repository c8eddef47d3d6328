import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../../kernel.ts'
import { Fault } from '../../operation/fault.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { lock } from '../lock.ts'
import { tell } from '../story.ts'
import type { EffectTurn } from './effect-once.ts'

const mostAttempts = 12
const longestMs = 10 * 60_000

/** What is kept of an error: the code and the facts of a fault, or that it was none. */
export interface KeptError {
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * Keeps what went wrong with an effect: it is tried again, later each time, unless its fault will not get
 * better by itself or it was tried often enough; then it has failed, and the office sees it.
 */
export function keepFailure(
  kernel: Kernel,
  { caller, turn }: { caller: Caller; turn: EffectTurn },
  error: unknown,
): Promise<void> {
  return kernel.withEntities(caller, async (scope) => {
    const attempts = await attemptsAt(scope, turn)
    if (attempts === undefined) return
    const isFinal = isLasting(error) || attempts + 1 >= mostAttempts
    const retryAt = new Date(scope.now.getTime() + Math.min(longestMs, 1_000 * 2 ** attempts))
    await scope.store.rows(sql`
      update effect set attempts = ${attempts + 1}, state = ${isFinal ? 'failed' : 'waiting'},
        retry_at = ${isFinal ? null : retryAt}, last_error = ${JSON.stringify(keptOf(error))}::jsonb
      where tenant_id = ${scope.tenant.id} and ticket_id = ${turn.id} and key = ${turn.key}`)
    if (isFinal) await tellFailed(scope, turn.id)
  })
}

async function attemptsAt(
  { store, tenant }: ChangeScope,
  { id, key }: EffectTurn,
): Promise<number | undefined> {
  const found = await store.row<{ attempts: number }>(sql`
    select attempts from effect
    where tenant_id = ${tenant.id} and ticket_id = ${id} and key = ${key} and state = 'waiting' for update`)
  return found?.attempts
}

// What the caller got wrong stays wrong; what is away, busy or broken may come back.
function isLasting(error: unknown): boolean {
  return error instanceof Fault && error.status < 500 && error.status !== 429
}

function keptOf(error: unknown): KeptError {
  if (error instanceof Fault) return { code: error.code, facts: error.facts }
  return { code: 'http.unforeseen', facts: {} }
}

async function tellFailed(scope: ChangeScope, id: string): Promise<void> {
  const ticket = await lock(scope, id)
  const data = { what: 'effect-failed' }
  tell(scope, ticket, { kind: 'note', event: 'ticket.effect-failed', isInternal: true, data })
}
