import { entering } from '../lifecycle/standing.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import type { Ticket } from './ticket.entity.ts'

/** Puts a ticket into a state: its clock stands still, runs again, ends or begins anew. */
export async function enterState(scope: ChangeScope, ticket: Ticket, state: string): Promise<void> {
  const calendar = await calendarOf(scope, ticket.officeId)
  Object.assign(ticket, entering(ticket, state, { now: scope.now, calendar }))
}
