import { isEnd, isPause } from '../lifecycle/lifecycle.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { reckonTicket } from './clock.ts'
import type { Ticket } from './ticket.entity.ts'

/** Puts a ticket into a state: its clock stands still, runs again, ends or begins anew. */
export async function enterState(scope: ChangeScope, ticket: Ticket, state: string): Promise<void> {
  const { lifecycle } = ticket
  const now = scope.now.toISOString()
  const wasEnded = ticket.isEnded
  const pauses = ticket.pauses.map((pause) => (pause.to ? pause : { ...pause, to: now }))
  ticket.isPaused = isPause(lifecycle, state)
  ticket.pauses = ticket.isPaused ? [...pauses, { kind: 'suspension', from: now }] : pauses
  ticket.isEnded = isEnd(lifecycle, state)
  ticket.endedAt = ticket.isEnded ? scope.now : null
  ticket.state = state
  ticket.enteredAt = scope.now
  if (wasEnded && !ticket.isEnded) startAgain(scope, ticket)
  if (ticket.isEnded) return
  const calendar = await calendarOf(scope, ticket.officeId)
  ticket.dueAt = reckonTicket(ticket, calendar, scope.now).dueAt
}

// A ticket that is opened again has its whole term before it: otherwise it would be late at once.
function startAgain(scope: ChangeScope, ticket: Ticket): void {
  ticket.clockFrom = scope.now
  ticket.pauses = []
}
