import sql from 'sql-template-tag'
import type { Effect } from '../../lifecycle/effect.ts'
import { cancelPayment } from '../../payments/charge.ts'
import { strike } from '../../protocol/annul.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { wordsFor } from '../../texts/words.ts'
import { withdrawChild } from '../family/withdraw-child.ts'
import { lock } from '../lock.ts'
import type { Ticket } from '../ticket.entity.ts'

interface Caused {
  readonly id: string
  readonly effect: Effect
  readonly state: string
  readonly result: Readonly<Record<string, string>> | null
}

/** Takes back what a move caused the last time it was made, the last effect first. */
export async function undoLast(scope: ChangeScope, ticket: Ticket, move: string): Promise<void> {
  const { store, tenant } = scope
  const last = await store.row<{ act: string }>(sql`
    select act from effect where tenant_id = ${tenant.id} and ticket_id = ${ticket.id}
      and split_part(act, ':', 2) = ${move} order by seq desc limit 1`)
  if (last) await undoAct(scope, ticket, { act: last.act, reason: undefined })
}

/**
 * Takes back everything that one act caused, the last effect first: what waits or failed is not done any
 * more, what was done and can be undone is. Faults: payment.already-paid, ticket.move-not-allowed.
 */
export async function undoAct(
  scope: ChangeScope,
  ticket: Ticket,
  { act, reason }: { readonly act: string; readonly reason: string | undefined },
): Promise<void> {
  const { store, tenant, now } = scope
  const caused = await store.rows<Caused>(sql`
    select id, effect, state, result from effect
    where tenant_id = ${tenant.id} and ticket_id = ${ticket.id} and act = ${act} and state <> 'undone'
    order by seq desc for update`)
  const why = reason ?? wordsFor('it').say('effect.taken-back', {})
  for (const one of caused) if (one.state === 'done') await undoOne(scope, ticket, { ...one, why })
  await store.rows(sql`
    update effect set state = 'undone', retry_at = null, done_at = coalesce(done_at, ${now})
    where tenant_id = ${tenant.id} and ticket_id = ${ticket.id} and act = ${act}
      and (state in ('waiting', 'failed', 'skipped') or jsonb_exists_any(effect, array['charge', 'open', 'register']))`)
}

// What was written, assigned or decided by a plugin has no way back, and stays.
async function undoOne(
  scope: ChangeScope,
  ticket: Ticket,
  { effect, result, why }: Caused & { readonly why: string },
): Promise<void> {
  if (!result) return
  const { payment, ticket: child, registration } = result
  if ('charge' in effect && payment)
    for (const one of payment.split(' ').toReversed()) await cancelPayment(scope, ticket, one)
  if ('open' in effect && child) await undoChild(scope, child, why)
  if ('register' in effect && registration) await strike(scope, { id: registration, reason: why })
}

// A child that has its outcome stays as it is; another is withdrawn with all that it caused itself.
async function undoChild(scope: ChangeScope, id: string, reason: string): Promise<void> {
  const child = await lock(scope, id)
  if (child.isEnded) return
  const acts = await scope.store.rows<{ act: string }>(sql`
    select act from effect where tenant_id = ${scope.tenant.id} and ticket_id = ${id}
    group by act order by max(seq) desc`)
  for (const { act } of acts) await undoAct(scope, child, { act, reason })
  await withdrawChild(scope, child, reason)
}
