import type { Calendar } from '../lifecycle/calendar.ts'
import { addDays, daysBetween } from '../lifecycle/day.ts'
import type { Term } from '../lifecycle/term.ts'
import {
  addWorkingDays,
  addWorkingTime,
  workingDaysBetween,
  workingTimeBetween,
} from '../lifecycle/working-time.ts'
import { endOfDay, localDay } from '../lifecycle/zone.ts'

/** A time in which a promise does not run: the citizen, a third party, planned works or the tide is awaited. */
export interface Hold {
  readonly from: Date
  /** Nothing while it still stands. */
  readonly to?: Date
}

/** A promise that runs since an instant on an office's calendar. */
export interface Running {
  readonly from: Date
  readonly term: Term
  readonly calendar: Calendar
  readonly holds: readonly Hold[]
}

/** When a promise falls due, every hold left out as often as there was one; `now` ends those that still stand. */
export function targetDue({ from, term, calendar, holds }: Running, now: Date): Date {
  const spans = joined(holds.map((hold) => spanOf(hold, from, now)))
  return measures[term.unit]({ from, term, calendar }, spans)
}

/** When the office is warned: at this part of the promise (0.75 is three quarters). */
export function targetWarning(running: Running, now: Date, part: number): Date {
  const { term } = running
  const inHours = term.unit === 'working-hours'
  if (inHours) return targetDue({ ...running, term: { ...term, amount: term.amount * part } }, now)
  const due = targetDue(running, now).getTime()
  const start = running.from.getTime()
  return new Date(start + Math.round((due - start) * part))
}

type Span = readonly [from: number, to: number]

function spanOf({ from, to }: Hold, start: Date, now: Date): Span {
  return [Math.max(from.getTime(), start.getTime()), (to ?? now).getTime()]
}

// Two holds at once are one: nobody waits twice for the same hour.
function joined(spans: readonly Span[]): Span[] {
  const ordered = spans.filter(([from, to]) => to > from).toSorted(([a], [b]) => a - b)
  return ordered.reduce<Span[]>((kept, span) => {
    const last = kept.at(-1)
    if (!last || span[0] > last[1]) return [...kept, span]
    return [...kept.slice(0, -1), [last[0], Math.max(last[1], span[1])]]
  }, [])
}

type Measured = Omit<Running, 'holds'>

const hourMs = 3_600_000

const measures: Record<Term['unit'], (running: Measured, spans: readonly Span[]) => Date> = {
  'working-hours': ({ from, term, calendar }, spans) => {
    const held = total(spans, (a, b) => workingTimeBetween(calendar, a, b))
    const work = Math.round(term.amount * hourMs) + held
    return new Date(addWorkingTime(calendar, from.getTime(), work))
  },
  'working-days': ({ from, term, calendar }, spans) => {
    const { timeZone } = calendar
    const held = total(spans, (a, b) =>
      workingDaysBetween(calendar, localDay(a, timeZone), localDay(b, timeZone)),
    )
    const last = addWorkingDays(calendar, localDay(from, timeZone), term.amount + held)
    return endOfDay(last, timeZone)
  },
  days: ({ from, term, calendar: { timeZone } }, spans) => {
    const held = total(spans, (a, b) => daysBetween(localDay(a, timeZone), localDay(b, timeZone)))
    return endOfDay(addDays(localDay(from, timeZone), term.amount + held), timeZone)
  },
}

function total(spans: readonly Span[], length: (from: number, to: number) => number): number {
  return spans.reduce((sum, [from, to]) => sum + length(from, to), 0)
}
