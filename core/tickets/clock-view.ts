import type { Calendar } from '../lifecycle/calendar.ts'
import { localDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { Happening } from './agenda.ts'
import { reckonTicket } from './clock.ts'
import type { TicketView } from './contract.ts'
import type { Ticket } from './ticket.entity.ts'

/** The ticket's clock with the way it was reckoned. */
export function clockView(ticket: Ticket, calendar: Calendar, now: Date): TicketView['clock'] {
  const reckoning = reckonTicket(ticket, calendar, now)
  return {
    dueDay: reckoning.dueDay,
    dueAt: reckoning.dueAt.toISOString(),
    termDays: ticket.term.amount,
    usedDays: Math.floor(reckoning.usedDays),
    leftDays: Math.floor(reckoning.leftDays),
    startedOn: localDay(ticket.clockFrom, calendar.timeZone),
    pausedSince: reckoning.pausedSince?.toISOString() ?? null,
    resumesBy: reckoning.resumesBy ?? null,
    lines: reckoning.lines.map(({ rule, from, to, days }) => ({ rule, from, to, days })),
  }
}

/** What will happen by itself, as far as a person cares. */
export function comingView(scope: Scope, agenda: readonly Happening[]): TicketView['coming'] {
  const words = wordsFor(scope.locale)
  return agenda.flatMap(({ what, at }) => {
    const told = shownAs[what]
    return told ? [{ what: told, label: words.say(`coming.${told}`, {}), at: at.toISOString() }] : []
  })
}

const shownAs: Partial<Record<Happening['what'], TicketView['coming'][number]['what']>> = {
  remind: 'reminder',
  resume: 'resume',
  escalate: 'escalation',
}
