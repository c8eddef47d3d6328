import type { Calendar } from './calendar.ts'
import { daysBetween } from './day.ts'
import { haltsOf, type Halt, type Pause } from './pause.ts'
import { rulerFor, type Ruler } from './ruler.ts'
import { stretchesOf, type Stretch } from './stretch.ts'
import type { Term } from './term.ts'

/** What the clock is asked: a term that began on receipt, its pauses, and the moment of asking. */
export type ClockQuestion = {
  received: Date
  term: Term
  calendar: Calendar
  pauses: readonly Pause[]
  now: Date
}

/** One step of a reckoning: the rule, its first and last day, how many days (or hours) it made. */
export type ReckoningLine = {
  rule: 'receipt-excluded' | Stretch['rule']
  from: string
  to: string
  days: number
  hours?: number
}

/** When a term ends and why: `usedDays` and `leftDays` are working days for a term in such days. */
export type Reckoning = {
  dueDay: string
  dueAt: Date
  usedDays: number
  leftDays: number
  lateDays: number
  usedHours?: number
  leftHours?: number
  pausedSince?: Date
  resumesBy?: string
  lines: ReckoningLine[]
  question: ClockQuestion
}

/**
 * Reckons a term as L. 241/1990 has it: receipt excluded, an end on a holiday moved, one suspension
 * of at most thirty days, the notice before refusal; faults: clock.already-suspended.
 */
export function reckon(question: ClockQuestion): Reckoning {
  const course = courseOf(question)
  const { ruler, stretches } = course
  const received = ruler.day(course.start)
  const dueDay = ruler.day(course.end)
  return {
    dueDay,
    dueAt: ruler.end(course.end),
    ...progress(course, ruler.at(question.now)),
    ...standstill(question.now, course.halts),
    lines: [
      { rule: 'receipt-excluded', from: received, to: received, days: 0 },
      ...stretches.map((stretch) => line(stretch, ruler)),
    ],
    question,
  }
}

/** A term's course along its ruler, from the position of receipt to the one where it ends. */
export type ClockCourse = {
  ruler: Ruler
  halts: Halt[]
  stretches: Stretch[]
  start: number
  end: number
}

/** Follows the term of a question, for those who look for a moment along it. */
export function courseOf({ received, term, calendar, pauses }: ClockQuestion): ClockCourse {
  const ruler = rulerFor(term, calendar)
  const halts = haltsOf(pauses, calendar)
  const start = ruler.at(received)
  const stretches = stretchesOf({ start, term, halts, ruler })
  return { ruler, halts, stretches, start, end: stretches.at(-1)?.to ?? start }
}

type Progress = Pick<Reckoning, 'usedDays' | 'leftDays' | 'lateDays' | 'usedHours' | 'leftHours'>

function progress({ ruler, stretches, start, end }: ClockCourse, now: number): Progress {
  const counted = stretches.filter(({ rule }) => rule === 'counted')
  const whole = sum(counted.map(({ steps }) => steps))
  const used = sum(counted.map((stretch) => usedBy(now, stretch, ruler)))
  if (ruler.steps === 1) {
    return { usedDays: used, leftDays: whole - used, lateDays: Math.max(0, now - end) }
  }
  const ahead = daysBetween(ruler.day(now), ruler.day(end))
  const gone = daysBetween(ruler.day(start), ruler.day(Math.min(now, end)))
  const [usedHours, leftHours] = [used / ruler.steps, (whole - used) / ruler.steps]
  const inDays = { leftDays: Math.max(0, ahead), lateDays: Math.max(0, -ahead) }
  return { usedDays: Math.max(0, gone), ...inDays, usedHours, leftHours }
}

function usedBy(now: number, { from, to, steps }: Stretch, ruler: Ruler): number {
  if (now <= from) return 0
  return now >= to ? steps : ruler.between(from, now)
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

function standstill(
  now: Date,
  halts: readonly Halt[],
): Pick<Reckoning, 'pausedSince' | 'resumesBy'> {
  const halt = halts.find(({ from, until }) => from <= now && now < until)
  return halt ? { pausedSince: halt.from, resumesBy: halt.lastDay } : {}
}

function line({ rule, from, to, steps }: Stretch, ruler: Ruler): ReckoningLine {
  const span = ruler.span(from, to)
  if (ruler.steps === 1) return { rule, ...span, days: steps }
  return { rule, ...span, days: daysBetween(span.from, span.to) + 1, hours: steps / ruler.steps }
}
