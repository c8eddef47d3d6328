import type { Calendar } from './calendar.ts'
import { reckon, type Reckoning } from './legal-clock.ts'
import { isEnd, pauseIn, type AnyLifecycle } from './lifecycle.ts'
import { milestones } from './milestones.ts'
import type { Pause } from './pause.ts'
import type { Term } from './term.ts'

/** A pause of the clock as it is kept, with ISO instants. */
export interface StoredPause {
  kind: Pause['kind']
  from: string
  to?: string
}

/** What the clock of a ticket looks at. */
export interface Clocked {
  readonly term: Term
  readonly pauses: readonly StoredPause[]
  readonly clockFrom: Date
  readonly dueAt?: Date | null | undefined
}

/** Where a ticket stands: on its lifecycle, and on its clock. */
export interface Standing extends Clocked {
  readonly lifecycle: AnyLifecycle
  readonly state: string
  readonly isPaused: boolean
  readonly isEnded: boolean
  readonly enteredAt: Date
  readonly endedAt?: Date | null | undefined
}

/** The part of a standing that changes when a state is entered. */
export type Entered = Pick<
  Standing,
  'state' | 'isPaused' | 'isEnded' | 'enteredAt' | 'clockFrom'
> & { pauses: StoredPause[]; dueAt: Date | null; endedAt: Date | null }

/** The instant of a change, and the calendar by which the office works. */
export interface Moment {
  readonly now: Date
  readonly calendar: Calendar
}

/** A ticket at its beginning: in its first state, its whole term before it. */
export function beginning(
  { lifecycle, term }: Pick<Standing, 'lifecycle' | 'term'>,
  { now, calendar }: Moment,
): Standing & Entered {
  const begun = { lifecycle, term, state: lifecycle.start, clockFrom: now, pauses: [] }
  const open = { isPaused: false, isEnded: false, enteredAt: now, endedAt: null }
  return { ...begun, ...open, dueAt: reckonStanding(begun, calendar, now).dueAt }
}

/** What a ticket becomes in a state: its clock stands still, runs again, ends or begins anew. */
export function entering(standing: Standing, state: string, { now, calendar }: Moment): Entered {
  const { lifecycle, isEnded: wasEnded } = standing
  const isEnded = isEnd(lifecycle, state)
  const clock =
    wasEnded && !isEnded
      ? { clockFrom: now, pauses: pausesIn({ ...standing, pauses: [] }, state, now) } // its whole term again: otherwise it would be late at once
      : { clockFrom: standing.clockFrom, pauses: pausesIn(standing, state, now) }
  return {
    ...clock,
    state,
    isPaused: pauseIn(lifecycle, state) !== undefined,
    isEnded,
    enteredAt: now,
    endedAt: isEnded ? now : null,
    dueAt: isEnded
      ? (standing.dueAt ?? null)
      : reckonStanding({ ...clock, term: standing.term }, calendar, now).dueAt,
  }
}

function pausesIn({ lifecycle, pauses }: Standing, state: string, now: Date): StoredPause[] {
  const at = now.toISOString()
  const closed = pauses.map((pause) => (pause.to ? pause : { ...pause, to: at }))
  const kind = pauseIn(lifecycle, state)
  return kind ? [...closed, { kind, from: at }] : closed
}

/** Reckons a ticket's term on its office's calendar. */
export function reckonStanding(standing: Clocked, calendar: Calendar, now: Date): Reckoning {
  const { clockFrom: received, term, pauses } = standing
  return reckon({ received, term, calendar, now, pauses: pauses.map(asPause) })
}

function asPause({ kind, from, to }: StoredPause): Pause {
  return { kind, from: new Date(from), ...(to && { to: new Date(to) }) }
}

/** When the office is reminded: at three quarters of the term. */
export function remindAt(reckoning: Reckoning): Date {
  return milestones(reckoning, { warnAt: 0.75 }).warnAt
}

/** The share of the term that is gone: 0 at the start, 1 at the last instant, above when late. */
export function usedShare(standing: Clocked, now: Date): number | null {
  if (!standing.dueAt) return null
  const pause = standing.pauses.find(({ to }) => !to)
  const until = pause ? Date.parse(pause.from) : now.getTime()
  const whole = standing.dueAt.getTime() - standing.clockFrom.getTime()
  return Math.max(0, (until - standing.clockFrom.getTime()) / whole)
}
