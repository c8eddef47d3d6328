import { describe, expect, it } from 'vitest'
import { defineCalendar } from '../lifecycle/calendar.ts'
import { mondayOf, weekFrom, weekToTell } from './week.ts'

const calendar = defineCalendar({ holidays: [] })

describe('a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-03-01', '2026-02-23'],
  ])('of %s begins on %s', (day, monday) => expect(mondayOf(day)).toBe(monday))

  it('is as long as its days are, when the clocks change too', () => {
    const hours = (monday: string) => {
      const { from, to } = weekFrom(monday, 'Europe/Rome')
      return (to.getTime() - from.getTime()) / 3_600_000
    }
    expect([hours('2026-03-23'), hours('2026-10-19'), hours('2026-11-02')]).toEqual([167, 169, 168])
  })

  it.each([
    ['2026-11-23T05:59:59Z', undefined],
    ['2026-11-23T06:00:00Z', '2026-11-16'],
    ['2026-11-29T22:00:00Z', '2026-11-16'],
    ['2026-06-22T05:00:00Z', '2026-06-15'],
  ])('is told of from Monday at seven: at %s that of %s', (now, monday) =>
    expect(weekToTell(new Date(now), calendar)).toBe(monday),
  )
})
