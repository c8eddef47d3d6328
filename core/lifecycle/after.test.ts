import { describe, expect, it } from 'vitest'
import { isAfterDay, lastDayFrom } from './after.ts'
import { defineCalendar } from './calendar.ts'
import { nationalHolidays } from './holidays.ts'
import { days, workingDays } from './term.ts'

const calendar = defineCalendar({ holidays: nationalHolidays() })

describe('a term that runs from an event', () => {
  it.each([
    ['2026-01-10', days(60), '2026-03-11'],
    ['2026-02-24', days(60), '2026-04-27'],
    ['2026-03-27', workingDays(3), '2026-04-01'],
    ['2028-02-28', days(2), '2028-03-01'],
  ])('of %s, %o, ends on %s', (day, term, last) =>
    expect(lastDayFrom(day, term, calendar)).toBe(last),
  )

  it.each([
    ['2026-03-11T22:59:59.999Z', false],
    ['2026-03-11T23:00:00.000Z', true],
    ['2026-03-10T23:30:00.000Z', false],
  ])('is over with the end of its last day in Rome: at %s %s', (instant, isOver) =>
    expect(isAfterDay(new Date(instant), '2026-03-11', calendar)).toBe(isOver),
  )
})
