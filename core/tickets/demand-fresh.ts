import type { Scope } from '../operation/scope.ts'
import { ticketHasChanged, ticketIsTaken } from './faults.ts'
import { lastMover } from './last-mover.ts'
import type { Ticket } from './ticket.entity.ts'

/** What a writer saw of the ticket, and whether they take it. */
export interface Seen {
  readonly version: number | undefined
  readonly takes?: boolean
}

/** Refuses whoever saw an older version, and says who changed it; faults: ticket.has-changed, ticket.is-taken. */
export async function demandFresh(
  scope: Scope,
  ticket: Ticket,
  { version, takes = false }: Seen,
): Promise<void> {
  if (version === undefined || version === ticket.version) return
  const by = await lastMover(scope, ticket.id)
  const isTaken = takes && Boolean(ticket.assigneeId) && ticket.assigneeId !== scope.actor.id
  throw isTaken ? ticketIsTaken({ by }) : ticketHasChanged({ by, version: ticket.version })
}
