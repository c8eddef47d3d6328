import { addDays, weekdayOf, type Weekday } from './day.ts'
import { fallsOn, type HolidayRule } from './holidays.ts'

/** From when to when people work, as clocks show it: ['08:00', '20:00']; '24:00' ends a day. */
export type Shift = readonly [opens: string, closes: string]

/** The shifts of each day of the week, in order; a day that is not named is not worked. */
export type Hours = Partial<Record<Weekday, readonly Shift[]>>

/** Days on which an office stays shut without their being holidays, and why; both ends are included. */
export type Closure = { from: string; to: string; reason?: string }

/** When a tenant or an office works: plain data, safe to store as JSON. */
export type Calendar = {
  timeZone: string
  holidays: readonly HolidayRule[]
  closures: readonly Closure[]
  hours: Hours
}

/** What a calendar is made from: holidays must be said, the rest has a default. */
export type CalendarDraft = Pick<Calendar, 'holidays'> & Partial<Calendar>

/** Completes a calendar: Rome's time, no closures and Monday to Friday 8–18 unless told otherwise. */
export function defineCalendar(draft: CalendarDraft): Calendar {
  const office = openFrom('08:00', '18:00', ['mon', 'tue', 'wed', 'thu', 'fri'])
  return { timeZone: 'Europe/Rome', closures: [], hours: office, ...draft }
}

/** The same shift on each of some days: `openFrom('08:00', '20:00', ['mon', 'sat'])`. */
export function openFrom(opens: string, closes: string, days: readonly Weekday[]): Hours {
  return Object.fromEntries(days.map((day) => [day, [[opens, closes]]]))
}

/** Whether the law holds a day to be a holiday: Sundays and holidays are, Saturdays are not. */
export function isHoliday(calendar: Calendar, day: string): boolean {
  return weekdayOf(day) === 'sun' || isFeast(calendar, day)
}

/** Whether anybody works on a day: it has hours and is neither a feast nor within a closure. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  return shiftsOn(calendar, day).length > 0
}

/** The shifts worked on a day, none on feasts and closures. */
export function shiftsOn(calendar: Calendar, day: string): readonly Shift[] {
  if (isFeast(calendar, day) || isClosed(calendar, day)) return []
  return calendar.hours[weekdayOf(day)] ?? []
}

/** The day itself, or the first day after it that is not a holiday. */
export function nextNonHoliday(calendar: Calendar, day: string): string {
  return isHoliday(calendar, day) ? nextNonHoliday(calendar, addDays(day, 1)) : day
}

/** The day itself, or the first day after it on which taxes fall due, which skip Saturdays as well. */
export function nextPaymentDay(calendar: Calendar, day: string): string {
  const rests = weekdayOf(day) === 'sat' || isHoliday(calendar, day)
  return rests ? nextPaymentDay(calendar, addDays(day, 1)) : day
}

// A calendar is asked about the same days again and again; it never changes, so each answer is kept with it.
const feasts = new WeakMap<Calendar, Map<string, boolean>>()

function isFeast(calendar: Calendar, day: string): boolean {
  const known = feasts.get(calendar) ?? new Map<string, boolean>()
  feasts.set(calendar, known)
  const is = known.get(day) ?? calendar.holidays.some((rule) => fallsOn(rule, day))
  known.set(day, is)
  return is
}

function isClosed(calendar: Calendar, day: string): boolean {
  return calendar.closures.some(({ from, to }) => from <= day && day <= to)
}
