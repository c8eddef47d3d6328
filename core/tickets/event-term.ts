import { isAfterDay, lastDayFrom } from '../lifecycle/after.ts'
import type { Scope } from '../operation/scope.ts'
import { knownService } from '../service/service-words.ts'
import { dayIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import type { Ticket } from './ticket.entity.ts'

/** Until when it could be asked in time, from the day that an answer tells, and whether it came later. */
export function eventTerm(scope: Scope, ticket: Ticket): TicketView['eventTerm'] {
  const late = knownService(scope, ticket)?.clock.late
  const day = late && ticket.answers[late.after]
  if (!late || typeof day !== 'string') return null
  const { calendar } = scope.tenant.profile
  const lastDay = lastDayFrom(day, late.term, calendar)
  const isLate = isAfterDay(ticket.receivedAt, lastDay, calendar)
  const said = { day: dayIn(scope.locale, lastDay) }
  const label = wordsFor(scope.locale).say(isLate ? 'event-term.late' : 'event-term.in-time', said)
  return { lastDay, isLate, label }
}
