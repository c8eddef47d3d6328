import type { Calendar } from './calendar.ts'
import { dayNumber, dayNumbered } from './day.ts'
import { calendarNeverOpens } from './faults.ts'
import { daysOfPage, pageOf, placeOf, shiftsOfPage, type ShiftsOfPage } from './page.ts'
import { localDay, localDayNumber } from './zone.ts'

const HOUR_IN_MS = 3_600_000
/** How many pages without work, ten years of them, say that a calendar never opens. */
const IDLE_PAGES = 230

/** The day so many working days after another, which is not counted; faults: calendar.never-opens. */
export function addWorkingDays(calendar: Calendar, day: string, count: number): string {
  return dayNumbered(workingDayAfter(calendar, dayNumber(day), count))
}

/** As `addWorkingDays`, on numbered days. */
export function workingDayAfter(calendar: Calendar, day: number, count: number): number {
  if (count <= 0) return day
  let left = Math.ceil(count) + passedOn(calendar, day)
  for (let page = pageOf(day), idle = 0; idle < IDLE_PAGES; page += 1) {
    const { worked } = daysOfPage(calendar, page)
    const found = worked[left - 1]
    if (found !== undefined) return found
    left -= worked.length
    idle = worked.length > 0 ? 0 : idle + 1
  }
  throw calendarNeverOpens({ after: dayNumbered(day) })
}

/** How many working days lie between two days, the first excluded and the last included. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  return workingDaysWithin(calendar, dayNumber(from), dayNumber(to))
}

/** As `workingDaysBetween`, on numbered days. */
export function workingDaysWithin(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0
  let count = passedOn(calendar, to) - passedOn(calendar, from)
  for (let page = pageOf(from); page < pageOf(to); page += 1)
    count += daysOfPage(calendar, page).worked.length
  return count
}

const passedOn = (calendar: Calendar, day: number) =>
  daysOfPage(calendar, pageOf(day)).passed[placeOf(day)] ?? 0

/** The moment so many hours of work after another; a shift's end belongs to it; faults: calendar.never-opens. */
export function addWorkingHours(calendar: Calendar, instant: Date, hours: number): Date {
  const left = Math.round(hours * HOUR_IN_MS)
  return new Date(addWorkingTime(calendar, instant.getTime(), left))
}

/** How many hours of work lie between two moments. */
export function workingHoursBetween(calendar: Calendar, from: Date, to: Date): number {
  return workingTimeBetween(calendar, from.getTime(), to.getTime()) / HOUR_IN_MS
}

/** As `addWorkingHours`, all in milliseconds. */
export function addWorkingTime(calendar: Calendar, instant: number, work: number): number {
  const first = pageAt(calendar, instant)
  let left = work + doneOn(shiftsOfPage(calendar, first), instant)
  for (let page = first, idle = 0; idle < IDLE_PAGES; page += 1) {
    const { shifts, work: whole } = shiftsOfPage(calendar, page)
    const shift = shifts.find(
      ({ opens, closes, before }) => closes >= instant && left - before <= closes - opens,
    )
    if (shift) return shift.opens + left - shift.before
    left -= whole
    idle = shifts.length > 0 ? 0 : idle + 1
  }
  throw calendarNeverOpens({ after: localDay(instant, calendar.timeZone) })
}

/** As `workingHoursBetween`, all in milliseconds. */
export function workingTimeBetween(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0
  const [first, last] = [pageAt(calendar, from), pageAt(calendar, to)]
  let work = doneOn(shiftsOfPage(calendar, last), to) - doneOn(shiftsOfPage(calendar, first), from)
  for (let page = first; page < last; page += 1) work += shiftsOfPage(calendar, page).work
  return work
}

const pageAt = (calendar: Calendar, instant: number) =>
  pageOf(localDayNumber(instant, calendar.timeZone))

/** How much of a page's work lies before a moment. */
function doneOn({ shifts }: ShiftsOfPage, instant: number): number {
  const begun = shifts.findLast(({ opens }) => opens < instant)
  return begun ? begun.before + Math.max(0, Math.min(begun.closes, instant) - begun.opens) : 0
}
