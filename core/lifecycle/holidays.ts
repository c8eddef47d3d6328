const DAY_IN_MS = 86_400_000

/**
 * A holiday that comes every year, on a date 'MM-DD' or so many days after Easter, perhaps only from a year on;
 * a name is said where people here gave one.
 */
export type HolidayRule = { from?: number; name?: string } & (
  | { on: string }
  | { afterEaster: number }
)

/** The Monday after Easter, a national holiday in Italy. */
export const easterMonday: HolidayRule = { afterEaster: 1 }

/** Italy's national holidays (L. 260/1949 as amended), to which a tenant adds its patron's day. */
export function nationalHolidays(): HolidayRule[] {
  return [
    { on: '01-01' },
    { on: '01-06' },
    easterMonday,
    { on: '04-25' },
    { on: '05-01' },
    { on: '06-02' },
    { on: '08-15' },
    { on: '10-04', from: 2026 }, // L. 151/2025: Saint Francis, a holiday again from 2026
    { on: '11-01' },
    { on: '12-08' },
    { on: '12-25' },
    { on: '12-26' },
  ]
}

/** A holiday kept by one city only, such as the patron's day: `local('11-21')`. */
export function local(on: string): HolidayRule {
  return { on }
}

/** The number of the day of a year that is a holiday by a rule; nothing before the rule holds, nor in a year without that day. */
export function holidayOf(rule: HolidayRule, year: number): number | undefined {
  if (rule.from !== undefined && year < rule.from) return undefined
  if (!('on' in rule)) return easter(year) + rule.afterEaster
  const [month = 1, date = 1] = rule.on.split('-').map(Number)
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCDate() === date ? day.getTime() / DAY_IN_MS : undefined
}

// The Gregorian computus as Meeus, Jones and Butcher wrote it down; the names are theirs.
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / DAY_IN_MS
}
