import { dayNumber } from './day.ts'

const DAY_IN_MS = 86_400_000
const HOME = 'Europe/Rome'
const homeClock = wallClock(HOME)

// Swedish writes its dates as ISO does, so one call of the formatter gives day and time.
function wallClock(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
}

function wallTime(instant: Date | number, zone: string): string {
  return (zone === HOME ? homeClock : wallClock(zone)).format(instant)
}

function offset(instant: number, zone: string): number {
  const wall = Date.parse(`${wallTime(instant, zone).replace(' ', 'T')}Z`)
  return wall - Math.floor(instant / 1000) * 1000
}

/** The day 'YYYY-MM-DD' that a moment falls on in a time zone. */
export function localDay(instant: Date | number, zone: string): string {
  return wallTime(instant, zone).slice(0, 10)
}

/** The moment when clocks in a zone show so many minutes past the midnight that opens a day. */
export function instantAt(day: string, minutes: number, zone: string): Date {
  const wall = dayNumber(day) * DAY_IN_MS + minutes * 60_000
  const guess = wall - offset(wall, zone)
  return new Date(wall - offset(guess, zone))
}

/** The first instant of a day in a time zone. */
export function startOfDay(day: string, zone: string): Date {
  return instantAt(day, 0, zone)
}

/** The last instant of a day in a time zone, 23:59:59.999 there. */
export function endOfDay(day: string, zone: string): Date {
  return new Date(instantAt(day, 24 * 60, zone).getTime() - 1)
}
