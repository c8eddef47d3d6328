const DAY_IN_MS = 86_400_000

/** The days of the week as calendars name them, Sunday first as in `Date`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** One day of the week. */
export type Weekday = (typeof weekdays)[number]

/** Numbers the days one after the other: 0 is 1970-01-01; throws RangeError on anything but a day. */
export function dayNumber(day: string): number {
  const number = Date.parse(day) / DAY_IN_MS
  if (!Number.isInteger(number)) throw new RangeError(`not a day: ${day}`)
  return number
}

/** The day 'YYYY-MM-DD' that bears a number given by `dayNumber`. */
export function dayNumbered(number: number): string {
  return new Date(number * DAY_IN_MS).toISOString().slice(0, 10)
}

/** The day so many calendar days after (or, with a negative count, before) another. */
export function addDays(day: string, count: number): string {
  return dayNumbered(dayNumber(day) + count)
}

/** How many calendar days lie between two days, the first excluded and the last included. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week a day falls on. */
export function weekdayOf(day: string): Weekday {
  return weekdayNumbered(dayNumber(day))
}

/** The day of the week a numbered day falls on. */
export function weekdayNumbered(number: number): Weekday {
  const index = (((number + 4) % 7) + 7) % 7
  return weekdays[index] ?? 'sun'
}

/** The year a numbered day lies in. */
export function yearNumbered(number: number): number {
  return new Date(number * DAY_IN_MS).getUTCFullYear()
}
