import type { Mover } from '../lifecycle/lifecycle.ts'
import type { Scope } from '../operation/scope.ts'
import { owned } from './owned.ts'
import type { Ticket } from './ticket.entity.ts'

/** Whether the actor is one of those for whom a move is meant. */
export function mayMake(scope: Scope, ticket: Ticket, by: Mover): boolean {
  const { actor, ability } = scope
  if (by === 'citizen') return actor.kind === 'citizen' || actor.kind === 'anonymous'
  if (by === 'system') return actor.kind === 'system'
  if (actor.kind !== 'staff') return false
  return by === 'office' || ability.can('approve', owned(scope, ticket))
}
