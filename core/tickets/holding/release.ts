import type { ChangeScope } from '../../operation/scope.ts'
import { demandFresh } from '../demand-fresh.ts'
import { demandServing } from '../demand-serving.ts'
import { lockOpen } from '../lock-open.ts'
import { notHeld } from './faults.ts'
import { give } from './give.ts'

/** Gives a ticket back to its office; faults: ticket.nobody-has-it, ticket.has-changed, ticket.is-ended, access.not-allowed. */
export async function release(
  scope: ChangeScope,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  const ticket = await lockOpen(scope, id)
  await demandFresh(scope, ticket, { version })
  if (!ticket.assigneeId) throw notHeld({ code: ticket.code })
  if (ticket.assigneeId !== scope.actor.id) demandServing(scope, ticket, 'assign')
  await give(scope, ticket, { to: null, event: 'ticket.released', data: { what: 'released' } })
}
