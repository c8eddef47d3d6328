import { demand } from '../access/ability.ts'
import { notAllowed } from '../access/faults.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Actor } from '../identity/actor.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { lock } from '../tickets/lock.ts'
import { owned } from '../tickets/owned.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { ticketHasEnded } from './faults.ts'

// Citizens move their own tickets, but what an office promises itself is its own.
const serving: readonly Actor['kind'][] = ['staff', 'machine', 'system']

/** An open ticket, held against other writers, on which the actor may do this; faults: ticket.unknown, ticket.has-ended, access.not-allowed. */
export async function lockOpen(
  scope: ChangeScope,
  id: string,
  action: Action = 'move',
): Promise<Ticket> {
  const ticket = await lock(scope, id)
  if (!serving.includes(scope.actor.kind)) throw notAllowed({ action, subject: 'ticket' })
  demand(scope.ability, action, owned(scope, ticket))
  if (ticket.isEnded) throw ticketHasEnded({})
  return ticket
}
