const dayMs = 86_400_000

/** What happened to the home or shop: it was taken, it changed, it was left. */
export type Event = 'new' | 'changed' | 'ended'

/** A part of a year: the days in which something was held, of all that the year has. */
export interface Held {
  readonly year: number
  readonly days: number
  readonly daysOfYear: number
}

/**
 * The days of the event's year for which the tax is due: from the day on when a place is taken or changes,
 * to the day before it is left (L. 147/2013 art. 1 c. 641; days are counted, not months).
 */
export function daysHeld(event: Event, from: string): Held {
  const year = Number(from.slice(0, 4))
  const daysOfYear = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMs
  const before = (Date.parse(from) - Date.UTC(year, 0, 1)) / dayMs
  return { year, daysOfYear, days: event === 'ended' ? before : daysOfYear - before }
}

/** Whether a declaration comes more than ninety days after what it declares (ARERA 15/2022, TQRIF art. 10). */
export function isLate(from: string, presentedOn: string): boolean {
  return Date.parse(presentedOn) > Date.parse(from) + 90 * dayMs
}
