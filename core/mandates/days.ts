/** The same day some years later; the 29th of February becomes the 28th. */
export function yearsAfter(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const later = `${Number(year) + years}-${month}-${date}`
  return month === '02' && date === '29' && !isLeap(Number(year) + years) ? dayBefore(later) : later
}

/** The day before. */
export function dayBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return iso(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) - 1), day)
}

/** The day after. */
export function dayAfter(day: string): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + 86_400_000, day)
}

/** The last day on which somebody is a minor. */
export function lastDayAsMinor(birthdate: string): string {
  return dayBefore(yearsAfter(birthdate, 18))
}

function iso(instant: number, otherwise: string): string {
  return Number.isNaN(instant) ? otherwise : new Date(instant).toISOString().slice(0, 10)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
