import type { Calendar } from '../lifecycle/calendar.ts'
import { endOfDay } from '../lifecycle/zone.ts'
import { reckonTicket, remindAt } from './clock.ts'
import type { Ticket } from './ticket.entity.ts'

/** Something that happens by itself: `key` makes sure that it happens once. */
export interface Happening {
  readonly what: 'acknowledge' | 'refer' | 'automatic' | 'remind' | 'escalate' | 'resume'
  readonly key: string
  readonly at: Date
  /** The plugin's activity, when `what` is automatic. */
  readonly activity?: string
}

/** Everything that will still happen to the ticket by itself, earliest first. */
export function agendaOf(ticket: Ticket, calendar: Calendar, automatic?: string): Happening[] {
  const all = [...atOnce(ticket, automatic), ...(ticket.isEnded ? [] : onTime(ticket, calendar))]
  return all
    .filter(({ key }) => !ticket.fired.includes(key))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function atOnce(ticket: Ticket, activity: string | undefined): Happening[] {
  const happenings: Happening[] = [
    { what: 'acknowledge', key: 'acknowledge', at: ticket.receivedAt },
  ]
  if (ticket.isOrigin && !ticket.twinId) {
    happenings.push({ what: 'refer', key: 'refer', at: ticket.receivedAt })
  }
  if (activity) {
    const key = `automatic:${ticket.enteredAt.toISOString()}`
    happenings.push({ what: 'automatic', key, at: ticket.enteredAt, activity })
  }
  return happenings
}

function onTime(ticket: Ticket, calendar: Calendar): Happening[] {
  const pause = ticket.pauses.find(({ to }) => !to)
  const reckoning = reckonTicket(ticket, calendar, ticket.enteredAt)
  if (pause) {
    const halt = reckonTicket(ticket, calendar, new Date(pause.from)).resumesBy
    return halt
      ? [{ what: 'resume', key: `resume:${pause.from}`, at: dayAfter(halt, calendar) }]
      : []
  }
  const due = reckoning.dueAt
  return [
    { what: 'remind', key: `remind:${due.toISOString()}`, at: remindAt(reckoning) },
    { what: 'escalate', key: `escalate:${due.toISOString()}`, at: new Date(due.getTime() + 1) },
  ]
}

function dayAfter(day: string, { timeZone }: Calendar): Date {
  return new Date(endOfDay(day, timeZone).getTime() + 1)
}
