import { yearOf } from '../figures.ts'

/** The year in which the school year of a day begins: from May on, families ask for September. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(5, 7)) >= 5 ? yearOf(day) : yearOf(day) - 1
}

/** From when an exemption counts: from September if it was asked for in time, else from the first of the next month. */
export function validFrom(day: string, askBy: string): string {
  const year = schoolYearOf(day)
  if (day <= `${year}-${askBy}`) return `${year}-09-01`
  const [y = year, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(y, month, 1)).toISOString().slice(0, 10)
}

/** When the family is reminded: the day that the city set, in the year in which the school year ends, at nine in Italy's summer. */
export function reminderOf(schoolYear: number, remindOn: string): string {
  return `${schoolYear + 1}-${remindOn}T07:00:00.000Z`
}
