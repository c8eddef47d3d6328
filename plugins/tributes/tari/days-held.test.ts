import { describe, expect, it } from 'vitest'
import { daysHeld, isLate } from './days-held.ts'

describe('the days for which the tax is due', () => {
  it.each([
    ['new', '2026-01-01', 365],
    ['new', '2026-12-31', 1],
    ['changed', '2026-07-01', 184],
    ['ended', '2026-07-01', 181],
    ['ended', '2026-01-01', 0],
    ['new', '2028-01-01', 366],
  ] as const)('when it is %s from %s are %i', (event, from, days) => {
    expect(daysHeld(event, from).days).toBe(days)
  })

  it('belong to the year in which it happened', () => {
    expect(daysHeld('new', '2028-03-01')).toEqual({ year: 2028, daysOfYear: 366, days: 306 })
  })
})

describe('a declaration', () => {
  it.each([
    ['2026-03-02', '2026-05-31', false],
    ['2026-03-02', '2026-06-01', true],
  ])('of %s that comes on %s is late: %s', (from, presentedOn, late) => {
    expect(isLate(from, presentedOn)).toBe(late)
  })
})
