import { dayNumber, dayNumbered } from './day.ts'

const DAY_IN_MS = 86_400_000

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
type Offsets = (instant: number) => number

// The time zone database does not change while we run: what was asked of it once is remembered.
const zones = new Map<string, Offsets>()

function offsetsOf(zone: string): Offsets {
  const known = zones.get(zone) ?? rememberDays(wallClock(zone))
  zones.set(zone, known)
  return known
}

// Swedish writes its dates as ISO does, so one call of the formatter gives day and time.
function wallClock(zone: string): Offsets {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  return (instant) => {
    const wall = Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`)
    return wall - Math.floor(instant / 1000) * 1000
  }
}

// Clocks change on two days a year: on every other day one answer serves for the whole of it.
function rememberDays(exact: Offsets): Offsets {
  const steady = new Map<number, number | undefined>()
  return (instant) => {
    const day = Math.floor(instant / DAY_IN_MS)
    if (!steady.has(day)) {
      const first = exact(day * DAY_IN_MS)
      steady.set(day, first === exact((day + 1) * DAY_IN_MS) ? first : undefined)
    }
    return steady.get(day) ?? exact(instant)
  }
}

/** The number of the day (see `dayNumber`) that a moment falls on in a time zone. */
export function localDayNumber(instant: Date | number, zone: string): number {
  const at = Number(instant)
  return Math.floor((at + offsetsOf(zone)(at)) / DAY_IN_MS)
}

/** The day 'YYYY-MM-DD' that a moment falls on in a time zone. */
export function localDay(instant: Date | number, zone: string): string {
  return dayNumbered(localDayNumber(instant, zone))
}

/** The moment when clocks in a zone show so many minutes past the midnight that opens a day. */
export function instantAt(day: string, minutes: number, zone: string): Date {
  return new Date(instantOn(dayNumber(day), minutes, zone))
}

/** As `instantAt`, of a numbered day, in milliseconds. */
export function instantOn(day: number, minutes: number, zone: string): number {
  const offset = offsetsOf(zone)
  const wall = day * DAY_IN_MS + minutes * 60_000
  const guess = wall - offset(wall)
  return wall - offset(guess)
}

/** The first instant of a day in a time zone. */
export function startOfDay(day: string, zone: string): Date {
  return instantAt(day, 0, zone)
}

/** The last instant of a day in a time zone, 23:59:59.999 there. */
export function endOfDay(day: string, zone: string): Date {
  return new Date(instantAt(day, 24 * 60, zone).getTime() - 1)
}
