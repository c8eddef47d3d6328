import { demand } from '../access/ability.ts'
import { demandCovered } from '../mandates/covers.ts'
import type { Scope } from '../operation/scope.ts'
import { owned } from './owned.ts'
import type { Ticket } from './ticket.entity.ts'

/** Refuses whoever may not move the ticket, by their role or, where they hold it, by its code; faults: mandate.does-not-cover, access.not-allowed. */
export function demandMover(scope: Scope, ticket: Ticket, isTracked: boolean): void {
  demandCovered(scope, ticket.serviceId)
  if (!isTracked) demand(scope.ability, 'move', owned(scope, ticket))
}
