import type { Calendar } from './calendar.ts'
import { movesFrom, targetOf } from './lifecycle.ts'
import { reckonStanding, remindAt, type Standing } from './standing.ts'
import { endOfDay } from './zone.ts'

/** Something that happens by itself: `key` makes sure that it happens once. */
export interface Happening {
  readonly what:
    | 'acknowledge'
    | 'refer'
    | 'automatic'
    | 'remind'
    | 'escalate'
    | 'resume'
    | 'silence'
  readonly key: string
  readonly at: Date
  /** The plugin's activity, when `what` is automatic. */
  readonly activity?: string
}

/** A ticket to which DiMe attends. */
export interface Attended extends Standing {
  readonly receivedAt: Date
  /** The keys of what was done already. */
  readonly fired: readonly string[]
  /** It is to be referred to another organisation, and has no twin there yet. */
  readonly isOrigin?: boolean | null | undefined
  readonly twinId?: string | null | undefined
}

/** Everything that will still happen to the ticket by itself, earliest first. */
export function agendaOf(ticket: Attended, calendar: Calendar): Happening[] {
  const all = [...atOnce(ticket), ...(ticket.isEnded ? [] : onTime(ticket, calendar))]
  return all
    .filter(({ key }) => !ticket.fired.includes(key))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** The move that DiMe makes by itself when a pause has lasted as long as it may. */
export function resumingMove({ lifecycle, state }: Standing): string | undefined {
  return movesFrom(lifecycle, state).find((name) => lifecycle.moves[name]?.by === 'system')
}

function atOnce(ticket: Attended): Happening[] {
  const { receivedAt, enteredAt, isOrigin, twinId, lifecycle, state } = ticket
  const activity = lifecycle.runs?.[state]
  const key = `automatic:${enteredAt.toISOString()}`
  return [
    { what: 'acknowledge', key: 'acknowledge', at: receivedAt },
    ...(isOrigin && !twinId ? [{ what: 'refer', key: 'refer', at: receivedAt } as const] : []),
    ...(activity ? [{ what: 'automatic', key, at: enteredAt, activity } as const] : []),
  ]
}

function onTime(ticket: Attended, calendar: Calendar): Happening[] {
  const pause = ticket.pauses.find(({ to }) => !to)
  if (pause) {
    const halt = reckonStanding(ticket, calendar, new Date(pause.from)).resumesBy
    const key = `resume:${pause.from}`
    return halt ? [{ what: 'resume', key, at: dayAfter(halt, calendar) }] : []
  }
  const reckoning = reckonStanding(ticket, calendar, ticket.enteredAt)
  const due = reckoning.dueAt
  return [
    { what: 'remind', key: `remind:${due.toISOString()}`, at: remindAt(reckoning) },
    atTheEnd(ticket, due),
  ]
}

// Where silence speaks, the end of the term decides; elsewhere it calls whoever is responsible.
function atTheEnd({ lifecycle, state }: Attended, due: Date): Happening {
  const speaks =
    lifecycle.silence && targetOf(lifecycle, state, lifecycle.silence.move) !== undefined
  const what = speaks ? 'silence' : 'escalate'
  return { what, key: `${what}:${due.toISOString()}`, at: new Date(due.getTime() + 1) }
}

function dayAfter(day: string, { timeZone }: Calendar): Date {
  return new Date(endOfDay(day, timeZone).getTime() + 1)
}
