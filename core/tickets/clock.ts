import type { Calendar } from '../lifecycle/calendar.ts'
import { reckon, type Reckoning } from '../lifecycle/legal-clock.ts'
import { milestones } from '../lifecycle/milestones.ts'
import type { Term } from '../lifecycle/term.ts'
import type { StoredPause } from './ticket.entity.ts'

/** What of a ticket its clock looks at. */
export interface Clocked {
  readonly term: Term
  readonly pauses: readonly StoredPause[]
  readonly clockFrom: Date
  readonly dueAt?: Date | null | undefined
}

/** Reckons a ticket's term on its office's calendar. */
export function reckonTicket(ticket: Clocked, calendar: Calendar, now: Date): Reckoning {
  return reckon({
    received: ticket.clockFrom,
    term: ticket.term,
    calendar,
    now,
    pauses: ticket.pauses.map(({ kind, from, to }) => ({
      kind,
      from: new Date(from),
      ...(to && { to: new Date(to) }),
    })),
  })
}

/** When the office is reminded: at three quarters of the term. */
export function remindAt(reckoning: Reckoning): Date {
  return milestones(reckoning, { warnAt: 0.75 }).warnAt
}

/** The share of the term that is gone: 0 at the start, 1 at the last instant, above when late. */
export function usedShare(ticket: Clocked, now: Date): number | null {
  if (!ticket.dueAt) return null
  const standing = ticket.pauses.find((pause) => !pause.to)
  const until = standing ? Date.parse(standing.from) : now.getTime()
  const whole = ticket.dueAt.getTime() - ticket.clockFrom.getTime()
  return Math.max(0, (until - ticket.clockFrom.getTime()) / whole)
}
