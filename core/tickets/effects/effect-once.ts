import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../../kernel.ts'
import type { Effect } from '../../lifecycle/effect.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { lock } from '../lock.ts'
import type { Ticket } from '../ticket.entity.ts'

/** The ticket and the key of an effect that is to be done. */
export interface EffectTurn {
  readonly id: string
  readonly key: string
}

/** An effect of a ticket that was claimed: whoever has it does it, in the transaction that holds it. */
export interface Claimed {
  readonly ticket: Ticket
  readonly effect: Effect
  readonly key: string
}

/** What came of an effect, kept beside it: what undoing it needs. */
export type Result = Readonly<Record<string, string | number>> | undefined

/** Locks the ticket and does the effect, unless it was done, skipped or taken back before. */
export function effectOnce(
  kernel: Kernel,
  { caller, turn: { id, key } }: { caller: Caller; turn: EffectTurn },
  work: (scope: ChangeScope, claimed: Claimed) => Promise<Result>,
): Promise<void> {
  return kernel.withEntities(caller, async (scope) => {
    const { store, tenant, now } = scope
    const ticket = await lock(scope, id)
    const claimed = await store.row<{ effect: Effect }>(sql`
      update effect set state = 'done', done_at = ${now}, attempts = attempts + 1, retry_at = null, last_error = null
      where tenant_id = ${tenant.id} and ticket_id = ${id} and key = ${key} and state = 'waiting' returning effect`)
    if (!claimed) return
    const result = await work(scope, { ticket, effect: claimed.effect, key })
    if (result)
      await store.rows(sql`
        update effect set result = ${JSON.stringify(result)}::jsonb
        where tenant_id = ${tenant.id} and ticket_id = ${id} and key = ${key}`)
  })
}
