import { describe, expect, it } from 'vitest'
import { dateOf, inYear } from './feasts.ts'

describe('the feasts of every year', () => {
  it('are read as a year brings them, Easter in spring', () => {
    const feasts = [{ on: '12-25' }, { afterEaster: 1 }, { on: '01-06' }, { on: '04-25' }]
    expect(inYear(feasts)).toEqual([feasts[2], feasts[1], feasts[3], feasts[0]])
  })

  it.each([
    ['21', '11', '11-21'],
    ['5', '01', '01-05'],
    ['29', '02', '02-29'],
    ['30', '02', null],
    ['31', '04', null],
    ['', '04', null],
    ['2.5', '04', null],
  ])('fall on a day that some year has: %s of month %s', (day, month, date) => {
    expect(dateOf(day, month)).toBe(date)
  })
})
