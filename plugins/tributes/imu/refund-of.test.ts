import { describe, expect, it } from 'vitest'
import { interestOn, isBarred, refundOf, yearsBetween } from './refund-of.ts'

describe('a refund', () => {
  it.each([
    [178_100, 44_175, 133_900],
    [178_100, 178_080, 0],
    [179_300, 178_080, 1200],
    [179_200, 178_080, 0],
    [100_000, 178_080, 0],
  ])('of %i cents paid where %i were due is %i', (paid, due, over) => {
    expect(refundOf(paid, due)).toBe(over)
  })

  it.each([
    ['2021-06-16', '2026-06-16', false],
    ['2021-06-16', '2026-06-17', true],
    ['2020-02-29', '2025-03-01', true],
  ])(
    'of what was paid on %s and is asked for on %s comes too late: %s',
    (paidOn, asked, barred) => {
      expect(isBarred(paidOn, asked)).toBe(barred)
    },
  )
})

describe('interest', () => {
  const rates = new Map([
    [2024, 0.025],
    [2025, 0.02],
  ])
  const rateOf = (year: number) => rates.get(year) ?? 0

  it('runs through every year from the payment on', () => {
    expect(yearsBetween('2024-06-16', '2026-02-01')).toEqual([2024, 2025, 2026])
  })

  it('is reckoned by days, each year at its own rate', () => {
    expect(interestOn(100_000, { from: '2025-01-01', to: '2025-12-31' }, rateOf)).toBe(1995)
    expect(interestOn(100_000, { from: '2024-12-16', to: '2025-01-10' }, rateOf)).toBe(158)
  })

  it('is nothing on the day of the payment itself', () => {
    expect(interestOn(100_000, { from: '2025-06-16', to: '2025-06-16' }, rateOf)).toBe(0)
  })
})
