import sql from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { tell } from '../tickets/story.ts'
import type { HoldReason } from './contract.ts'
import { alreadyHeld, notHeld } from './faults.ts'
import { lockOpen } from './lock-open.ts'
import { recomputeTargets } from './recompute-targets.ts'

/** Why promises shall stand still. */
export interface Holding {
  readonly id: string
  readonly reason: HoldReason
  readonly note?: string | undefined
}

/**
 * Lets the promises of a ticket stand still; the legal term goes on. Faults: ticket.unknown, ticket.has-ended,
 * ticket.already-held, access.not-allowed.
 */
export async function holdTargets(
  scope: ChangeScope,
  { id, reason, note }: Holding,
): Promise<void> {
  const { store, tenant, now, actor } = scope
  const ticket = await lockOpen(scope, id)
  const held = await store.row(sql`
    insert into ticket_hold (tenant_id, ticket_id, reason, note, from_at, by_name)
    values (${tenant.id}, ${id}, ${reason}, ${note ?? null}, ${now.toISOString()}::timestamptz, ${actor.name})
    on conflict (tenant_id, ticket_id) where to_at is null do nothing returning id`)
  if (!held) throw alreadyHeld({})
  const because = wordsFor(scope.locale).say(`hold.${reason}`, {})
  const data = { what: 'held', reason, because, text: note ?? null }
  tell(scope, ticket, { kind: 'clock', event: 'ticket.held', isInternal: true, data })
  await recomputeTargets(scope, ticket)
}

/** Lets the promises run again, later by the time they stood; faults: ticket.unknown, ticket.not-held, access.not-allowed. */
export async function resumeTargets(scope: ChangeScope, id: string): Promise<void> {
  const { store, tenant, now } = scope
  const ticket = await lockOpen(scope, id)
  const held = await store.row(sql`
    update ticket_hold set to_at = greatest(from_at, ${now.toISOString()}::timestamptz)
    where tenant_id = ${tenant.id} and ticket_id = ${id} and to_at is null returning id`)
  if (!held) throw notHeld({})
  const event = 'ticket.targets-resumed'
  tell(scope, ticket, {
    kind: 'clock',
    event,
    isInternal: true,
    data: { what: 'targets-resumed' },
  })
  await recomputeTargets(scope, ticket)
}
