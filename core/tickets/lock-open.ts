import type { ChangeScope } from '../operation/scope.ts'
import { demandServing } from './demand-serving.ts'
import { hasEnded } from './faults.ts'
import { lock } from './lock.ts'
import type { Ticket } from './ticket.entity.ts'

/** A ticket without an outcome, locked for somebody who serves and may move it; faults: ticket.unknown, access.not-allowed, ticket.is-ended. */
export async function lockOpen(scope: ChangeScope, id: string): Promise<Ticket> {
  const ticket = await lock(scope, id)
  demandServing(scope, ticket, 'move')
  if (ticket.isEnded) throw hasEnded({ code: ticket.code })
  return ticket
}
