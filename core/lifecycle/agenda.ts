import type { Calendar } from './calendar.ts'
import type { Effect } from './effect.ts'
import type { Reckoning } from './legal-clock.ts'
import { movesFrom, targetOf } from './lifecycle.ts'
import { askAgainAt, substituteAt } from './patience.ts'
import { reckonStanding, remindAt, type Standing, type StoredPause } from './standing.ts'
import { endOfDay } from './zone.ts'

/** Something that happens by itself: `key` makes sure that it happens once. */
export interface Happening {
  readonly what:
    | 'acknowledge'
    | 'refer'
    | 'automatic'
    | 'effect'
    | 'remind'
    | 'escalate'
    | 'substitute'
    | 'remind-citizen'
    | 'resume'
    | 'silence'
  readonly key: string
  readonly at: Date
  /** The plugin's activity, when `what` is automatic. */
  readonly activity?: string
}

/** An effect that was booked and did not happen yet; never before `at`. */
export interface Booked {
  readonly key: string
  readonly effect: Effect
  readonly at: Date
}

/** A ticket to which DiMe attends. */
export interface Attended extends Standing {
  readonly receivedAt: Date
  /** The keys of what was done already. */
  readonly fired: readonly string[]
  /** What moves caused and was not done yet, in order. */
  readonly booked?: readonly Booked[]
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
  const { receivedAt, isOrigin, twinId, booked: [next] = [] } = ticket
  return [
    { what: 'acknowledge', key: 'acknowledge', at: receivedAt },
    ...(isOrigin && !twinId ? [{ what: 'refer', key: 'refer', at: receivedAt } as const] : []),
    ...(next ? [asHappening(next)] : []),
  ]
}

// One at a time: what a move causes happens in order.
function asHappening({ key, effect, at }: Booked): Happening {
  return 'run' in effect
    ? { what: 'automatic', key, at, activity: effect.run }
    : { what: 'effect', key, at }
}

function onTime(ticket: Attended, calendar: Calendar): Happening[] {
  const pause = ticket.pauses.find(({ to }) => !to)
  if (pause) {
    const halt = reckonStanding(ticket, calendar, new Date(pause.from)).resumesBy
    const key = `resume:${pause.from}`
    const resuming = halt ? [{ what: 'resume', key, at: dayAfter(halt, calendar) } as const] : []
    return [...remindingCitizen(pause, calendar), ...resuming]
  }
  const reckoning = reckonStanding(ticket, calendar, ticket.enteredAt)
  const due = reckoning.dueAt
  return [
    { what: 'remind', key: `remind:${due.toISOString()}`, at: remindAt(reckoning) },
    ...atTheEnd(ticket, reckoning),
  ]
}

// Where silence speaks, the end of the term decides; elsewhere it calls whoever is responsible, and after
// half the term again, when nobody moved since, whoever has substitute powers.
function atTheEnd({ lifecycle, state, enteredAt }: Attended, reckoning: Reckoning): Happening[] {
  const { dueAt } = reckoning
  const due = dueAt.toISOString()
  const at = new Date(dueAt.getTime() + 1)
  const speaks =
    lifecycle.silence && targetOf(lifecycle, state, lifecycle.silence.move) !== undefined
  if (speaks) return [{ what: 'silence', key: `silence:${due}`, at }]
  const escalating: Happening = { what: 'escalate', key: `escalate:${due}`, at }
  if (enteredAt > dueAt) return [escalating]
  const key = `substitute:${due}`
  return [escalating, { what: 'substitute', key, at: substituteAt(reckoning) }]
}

// The law gives a suspended request thirty days; a notice of refusal, of ten, is not repeated.
function remindingCitizen(pause: StoredPause, calendar: Calendar): Happening[] {
  const key = `remind-citizen:${pause.from}`
  if (pause.kind !== 'suspension') return []
  return [{ what: 'remind-citizen', key, at: askAgainAt(pause, calendar) }]
}

function dayAfter(day: string, { timeZone }: Calendar): Date {
  return new Date(endOfDay(day, timeZone).getTime() + 1)
}
