import { isWorkingDay, shiftsOn, type Calendar } from './calendar.ts'
import { addDays } from './day.ts'
import { calendarNeverOpens } from './faults.ts'
import { instantAt, localDay } from './zone.ts'

const HOUR_IN_MS = 3_600_000
const LONGEST_SEARCH = 3653

/** The day so many working days after another, which is not counted; faults: calendar.never-opens. */
export function addWorkingDays(calendar: Calendar, day: string, count: number): string {
  let last = day
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(calendar, last)
  return last
}

/** How many working days lie between two days, the first excluded and the last included. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1
  }
  return count
}

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
  let left = work
  for (const { opens, closes } of shiftsFrom(calendar, instant)) {
    const start = Math.max(opens, instant)
    if (start + left <= closes) return start + left
    left -= Math.max(0, closes - start)
  }
  throw calendarNeverOpens({ after: localDay(instant, calendar.timeZone) })
}

/** As `workingHoursBetween`, all in milliseconds. */
export function workingTimeBetween(calendar: Calendar, from: number, to: number): number {
  let work = 0
  for (const { opens, closes } of shiftsFrom(calendar, from, to)) {
    work += Math.max(0, Math.min(closes, to) - Math.max(opens, from))
  }
  return work
}

function nextWorkingDay(calendar: Calendar, after: string): string {
  let day = after
  for (let tries = 0; tries < LONGEST_SEARCH; tries += 1) {
    day = addDays(day, 1)
    if (isWorkingDay(calendar, day)) return day
  }
  throw calendarNeverOpens({ after })
}

type WorkedShift = { opens: number; closes: number }

function* shiftsFrom(calendar: Calendar, from: number, to = Infinity): Generator<WorkedShift> {
  const { timeZone } = calendar
  let idle = 0
  let day = localDay(from, timeZone)
  while (idle < LONGEST_SEARCH && instantAt(day, 0, timeZone).getTime() <= to) {
    const shifts = shiftsOn(calendar, day)
    idle = shifts.length > 0 ? 0 : idle + 1
    for (const [opens, closes] of shifts) {
      yield { opens: wall(day, opens, timeZone), closes: wall(day, closes, timeZone) }
    }
    day = addDays(day, 1)
  }
}

function wall(day: string, time: string, zone: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return instantAt(day, minutes, zone).getTime()
}
