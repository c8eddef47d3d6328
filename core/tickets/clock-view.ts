import type { Calendar } from '../lifecycle/calendar.ts'
import { agendaOf, type Happening } from '../lifecycle/agenda.ts'
import { reckonStanding } from '../lifecycle/standing.ts'
import { localDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import type { Ticket } from './ticket.entity.ts'

/** The ticket's clock, and for staff what will happen by itself. */
export function timesView(
  scope: Scope,
  ticket: Ticket,
  calendar: Calendar,
): Pick<TicketView, 'clock' | 'coming'> {
  const isStaff = scope.actor.kind === 'staff'
  return {
    clock: ticket.isEnded ? null : clockView(ticket, calendar, scope.now),
    coming: isStaff ? comingView(scope, agendaOf(ticket, calendar)) : [],
  }
}

function clockView(ticket: Ticket, calendar: Calendar, now: Date): TicketView['clock'] {
  const reckoning = reckonStanding(ticket, calendar, now)
  return {
    dueDay: reckoning.dueDay,
    dueAt: reckoning.dueAt.toISOString(),
    unit: ticket.term.unit,
    termDays: ticket.term.amount,
    usedDays: Math.floor(reckoning.usedHours ?? reckoning.usedDays),
    leftDays: Math.floor(reckoning.leftHours ?? reckoning.leftDays),
    startedOn: localDay(ticket.clockFrom, calendar.timeZone),
    pausedSince: reckoning.pausedSince?.toISOString() ?? null,
    resumesBy: reckoning.resumesBy ?? null,
    lines: reckoning.lines.map(({ rule, from, to, days }) => ({ rule, from, to, days })),
  }
}

function comingView(scope: Scope, agenda: readonly Happening[]): TicketView['coming'] {
  const words = wordsFor(scope.locale)
  return agenda.flatMap(({ what, at }) => {
    const told = shownAs[what]
    return told
      ? [{ what: told, label: words.say(`coming.${told}`, {}), at: at.toISOString() }]
      : []
  })
}

const shownAs: Partial<Record<Happening['what'], TicketView['coming'][number]['what']>> = {
  remind: 'reminder',
  'remind-citizen': 'asking-again',
  resume: 'resume',
  escalate: 'escalation',
  substitute: 'substitution',
  silence: 'silence',
}
