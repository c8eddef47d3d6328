import type { CalendarView } from '../../../core/tenancy/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import type { Language } from '../../kit/words.ts'

/** A day of every year on which nobody works: on a date, or so many days after Easter. */
export type Holiday = CalendarView['calendar']['holidays'][number]

const national = [
  ...['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '10-04', '11-01', '12-08'],
  ...['12-25', '12-26'],
]

// A leap year, so that every date is one.
const anyYear = 2028

/** Whether the law makes a holiday of it for the whole country; others are of the place. */
export const isNational = (holiday: Holiday): boolean =>
  'on' in holiday ? national.includes(holiday.on) : [0, 1].includes(holiday.afterEaster)

/** The same day, whoever says it. */
export const sameDay = (one: Holiday, other: Holiday): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** A holiday on a date `MM-DD`, or nothing when there is no such date. */
export function holidayOn(day: number, month: number): Holiday | null {
  const date = new Date(Date.UTC(anyYear, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return { on: date.toISOString().slice(5, 10) }
}

/** Local holidays in the order of the year, those after Easter last. */
export const localHolidays = (holidays: readonly Holiday[]): readonly Holiday[] =>
  holidays
    .filter((holiday) => !isNational(holiday))
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)))

/** "21 novembre". */
export function dateWords(on: string, language: Language): string {
  const never = new Date(0)
  return dayWords(`${anyYear}-${on}`, language, never).replace(` ${anyYear}`, '')
}

const placeOf = (holiday: Holiday): string => ('on' in holiday ? holiday.on : '99')
