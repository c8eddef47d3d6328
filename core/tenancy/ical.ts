import ICAL from 'ical.js'
import { addDays, daysBetween } from '../lifecycle/day.ts'
import { dayOf } from './ical-day.ts'
import { eventsIn, type Misread, type WrittenEvent } from './ical-events.ts'

/** Days on which nobody works, both ends included, and why. */
export interface FoundClosure {
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** What an iCalendar file closes from a day on. */
export interface ClosuresRead {
  readonly found: FoundClosure[]
  readonly misread: Misread[]
}

const yearsAhead = 3
const longest = 366

/** Reads whole days and ranges; what comes every year is told for three years from `today` on. */
export function closuresIn(text: string, today: string): ClosuresRead {
  const { events, misread } = eventsIn(text)
  const read = events.map((event) => ({ event, result: closuresOf(event, today) }))
  const found = read.flatMap(({ result }) => (typeof result === 'string' ? [] : result))
  const refused = read.flatMap(({ event: { line, text: written }, result }) =>
    typeof result === 'string' ? [{ line, text: written, reason: result }] : [],
  )
  return {
    found: found.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    misread: [...misread, ...refused].toSorted((a, b) => a.line - b.line),
  }
}

// The closures of an event, or the key of the reason why it has none.
function closuresOf({ component }: WrittenEvent, today: string): FoundClosure[] | string {
  const range = rangeOf(component)
  if (typeof range === 'string') return range
  if (component.getFirstPropertyValue('status') === 'CANCELLED') return 'cancelled'
  if (component.hasProperty('rdate') || component.hasProperty('recurrence-id')) return 'not-yearly'
  const starts = startsOf(component, range.from, today)
  if (typeof starts === 'string') return starts
  const days = daysBetween(range.from, range.to)
  const ahead = starts
    .map((from) => ({ from, to: addDays(from, days), reason: reasonOf(component) }))
    .filter(({ to }) => to >= today)
  return ahead.length > 0 ? ahead : 'is-past'
}

function rangeOf(component: ICAL.Component): { from: string; to: string } | string {
  const start = component.getFirstProperty('dtstart')
  if (!start) return 'no-start'
  const from = dayOf(start)
  if ('reason' in from) return from.reason
  const after = dayAfter(component, from.day)
  if ('reason' in after) return after.reason
  const days = daysBetween(from.day, after.day)
  if (days < 1) return 'ends-before'
  return days > longest ? 'too-long' : { from: from.day, to: addDays(after.day, -1) }
}

// The first day that is open again: an end is not included.
function dayAfter(component: ICAL.Component, from: string): { day: string } | { reason: string } {
  const end = component.getFirstProperty('dtend')
  if (end) return dayOf(end)
  const lasts: unknown = component.getFirstPropertyValue('duration')
  if (!(lasts instanceof ICAL.Duration)) {
    const isDay = component.getFirstProperty('dtstart')?.type === 'date'
    return isDay ? { day: addDays(from, 1) } : { reason: 'part-of-day' }
  }
  const days = lasts.toSeconds() / 86_400
  return Number.isInteger(days) ? { day: addDays(from, days) } : { reason: 'part-of-day' }
}

function startsOf(component: ICAL.Component, from: string, today: string): string[] | string {
  const rule: unknown = component.getFirstPropertyValue('rrule')
  if (!rule) return [from]
  const isYearly = rule instanceof ICAL.Recur && rule.freq === 'YEARLY' && !isWithinDays(rule)
  if (!isYearly) return 'not-yearly'
  const without = new Set(exceptions(component))
  const horizon = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`
  const starts = occurrences(rule, from, horizon)
  return starts.filter((day) => !without.has(day))
}

function isWithinDays({ parts }: ICAL.Recur): boolean {
  return ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((part) => part in parts)
}

function occurrences(rule: ICAL.Recur, from: string, horizon: string): string[] {
  const steps = rule.iterator(ICAL.Time.fromDateString(from))
  const days: string[] = []
  for (let step = 0; step < 2000; step++) {
    const day = steps.next()?.toString().slice(0, 10)
    if (day === undefined || day > horizon) break
    days.push(day)
  }
  return days
}

function exceptions(component: ICAL.Component): string[] {
  return component.getAllProperties('exdate').flatMap((property) => {
    const read = dayOf(property)
    return 'day' in read ? [read.day] : []
  })
}

function reasonOf(component: ICAL.Component): string {
  const summary = String(component.getFirstPropertyValue('summary') ?? '')
  return summary
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 120)
}
