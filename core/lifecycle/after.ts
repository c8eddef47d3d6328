import type { Calendar } from './calendar.ts'
import { reckon } from './legal-clock.ts'
import type { Term } from './term.ts'
import { localDay, startOfDay } from './zone.ts'

/** A term that runs from a day told among the answers: of when something was notified, or happened. */
export interface After<Field extends string = string> {
  readonly after: Field
  readonly term: Term
}

/** A term from the day of an answer: `after('notifiedOn', days(60))`. */
export function after<const Field extends string>(field: Field, term: Term): After<Field> {
  return { after: field, term }
}

/** The last day of a term that runs from a day: that day does not count, and an end on a holiday moves on. */
export function lastDayFrom(day: string, term: Term, calendar: Calendar): string {
  const received = startOfDay(day, calendar.timeZone)
  return reckon({ received, term, calendar, pauses: [], now: received }).dueDay
}

/** Whether something that came at an instant came after the last day. */
export function isAfterDay(instant: Date, lastDay: string, { timeZone }: Calendar): boolean {
  return localDay(instant, timeZone) > lastDay
}
