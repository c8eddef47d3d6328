import { describe, expect, it } from 'vitest'
import { due, isLightEnough, lastDay, renewableFrom } from './rules.ts'

describe('the last day of a permit', () => {
  it.each([
    ['2026-12-01', 12, '2027-11-30'],
    ['2026-12-01', 1, '2026-12-31'],
    ['2027-01-15', 3, '2027-04-14'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('from %s for %i months is %s', (from, months, last) => {
    expect(lastDay(from, months)).toBe(last)
  })

  it('can be renewed thirty days before', () => {
    expect(renewableFrom('2027-11-30')).toBe('2027-10-31')
  })
})

describe('what is due', () => {
  it('is 70 € and a stamp for craftspeople, two stamps for perishable goods', () => {
    expect([due.craft.amount, due['perishable-goods'].amount]).toEqual([8_600, 3_200])
  })
})

describe('a vehicle', () => {
  it.each([
    ['craft', 7_500, true],
    ['perishable-goods', 3_499, true],
    ['perishable-goods', 3_500, false],
  ] as const)('of %s and %i kg may enter: %s', (trade, weight, may) => {
    expect(isLightEnough(trade, weight)).toBe(may)
  })
})
