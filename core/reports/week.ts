import type { Calendar } from '../lifecycle/calendar.ts'
import { addDays, weekdayOf, weekdays } from '../lifecycle/day.ts'
import { instantAt, localDay, startOfDay } from '../lifecycle/zone.ts'

const toldAtMinutes = 7 * 60

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const after = (weekdays.indexOf(weekdayOf(day)) + 6) % 7
  return addDays(day, -after)
}

/** The first instant of a week and the first after it, by the clock on the wall. */
export function weekFrom(monday: string, timeZone: string): { from: Date; to: Date } {
  return { from: startOfDay(monday, timeZone), to: startOfDay(addDays(monday, 7), timeZone) }
}

/** The Monday of the week of which it is time to tell: that before this one, from Monday at seven in the morning. */
export function weekToTell(now: Date, { timeZone }: Calendar): string | undefined {
  const monday = mondayOf(localDay(now, timeZone))
  return now < instantAt(monday, toldAtMinutes, timeZone) ? undefined : addDays(monday, -7)
}
