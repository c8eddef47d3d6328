import {
  addDays,
  dayNumber,
  dayNumbered,
  weekdayNumbered,
  weekdayOf,
  yearNumbered,
  type Weekday,
} from './day.ts'
import { holidayOf, type HolidayRule } from './holidays.ts'

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
  return isHolidayNumbered(calendar, dayNumber(day))
}

/** Whether anybody works on a day: it has hours and is neither a feast nor within a closure. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  return shiftsOn(calendar, day).length > 0
}

/** The shifts worked on a day, none on feasts and closures. */
export function shiftsOn(calendar: Calendar, day: string): readonly Shift[] {
  return shiftsNumbered(calendar, dayNumber(day))
}

/** As `shiftsOn`, of a numbered day. */
export function shiftsNumbered(calendar: Calendar, day: number): readonly Shift[] {
  const shifts = calendar.hours[weekdayNumbered(day)]
  if (!shifts || isFeast(calendar, day) || isClosed(calendar, day)) return []
  return shifts
}

/** The day itself, or the first day after it that is not a holiday. */
export function nextNonHoliday(calendar: Calendar, day: string): string {
  return dayNumbered(nonHolidayFrom(calendar, dayNumber(day)))
}

/** As `nextNonHoliday`, of numbered days. */
export function nonHolidayFrom(calendar: Calendar, day: number): number {
  return isHolidayNumbered(calendar, day) ? nonHolidayFrom(calendar, day + 1) : day
}

/** The day itself, or the first day after it on which taxes fall due, which skip Saturdays as well. */
export function nextPaymentDay(calendar: Calendar, day: string): string {
  const rests = weekdayOf(day) === 'sat' || isHoliday(calendar, day)
  return rests ? nextPaymentDay(calendar, addDays(day, 1)) : day
}

const isHolidayNumbered = (calendar: Calendar, day: number) =>
  weekdayNumbered(day) === 'sun' || isFeast(calendar, day)

// A calendar never changes, so the feasts of a year are worked out once and kept with it.
const feasts = new WeakMap<Calendar, Map<number, ReadonlySet<number>>>()

function isFeast(calendar: Calendar, day: number): boolean {
  const year = yearNumbered(day)
  const years = feasts.get(calendar) ?? new Map<number, ReadonlySet<number>>()
  feasts.set(calendar, years)
  const days = years.get(year) ?? feastsIn(calendar, year)
  years.set(year, days)
  return days.has(day)
}

function feastsIn({ holidays }: Calendar, year: number): ReadonlySet<number> {
  return new Set(holidays.flatMap((rule) => holidayOf(rule, year) ?? []))
}

function isClosed({ closures }: Calendar, number: number): boolean {
  if (closures.length === 0) return false
  const day = dayNumbered(number)
  return closures.some(({ from, to }) => from <= day && day <= to)
}
