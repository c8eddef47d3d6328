import { describe, expect, it } from 'vitest'
import { coefficientOf } from './coefficient.ts'
import { baseOf, imuOf, isExempt, rateNameOf, type Property } from './imu-of.ts'

const flat: Property = {
  category: 'A/2',
  income: 100_000,
  share: 1,
  months: 12,
  use: 'other',
  condition: 'none',
}

describe('the coefficient', () => {
  it.each([
    ['A/2', 160],
    ['A/10', 80],
    ['B/1', 140],
    ['C/1', 55],
    ['C/3', 140],
    ['C/6', 160],
    ['D/1', 65],
    ['D/5', 80],
  ])('of %s is %i', (category, coefficient) => {
    expect(coefficientOf(category)).toBe(coefficient)
  })

  it('is none for what the land registry does not know', () => {
    expect(() => coefficientOf('E/1')).toThrow('no such category')
  })
})

describe('the tax on a property', () => {
  it('of €1,000.00 at 10.6 per thousand is €1,780.80 on a base of €168,000', () => {
    expect([baseOf(flat), imuOf(flat, 0.0106)]).toEqual([16_800_000, 178_080])
  })

  it('of €850.50 held by half for seven months is €441.75', () => {
    const held = { ...flat, income: 85_050, share: 0.5, months: 7 }
    expect([baseOf(held), imuOf(held, 0.0106)]).toEqual([14_288_400, 44_175])
  })

  it.each([
    ['of historic interest', { condition: 'historic' }, 89_040],
    ['unfit to live in', { condition: 'unfit' }, 89_040],
    ['lent to a parent or child', { use: 'loan-to-family' }, 89_040],
    ['let at an agreed rent', { use: 'agreed-rent' }, 133_560],
    ['that is a stately main home', { category: 'A/8', use: 'main-home' }, 158_080],
    ['that is a main home', { use: 'main-home' }, 0],
    ['that is the main home’s garage', { category: 'C/6', use: 'appurtenance' }, 0],
    ['held for no month', { months: 0 }, 0],
  ] as const)('%s is %s: %i cents', (_, differing, cents) => {
    expect(imuOf({ ...flat, ...differing }, 0.0106)).toBe(cents)
  })

  it('is due for a shop beside the main home, which is no appurtenance', () => {
    expect(isExempt({ ...flat, category: 'C/1', use: 'appurtenance' })).toBe(false)
  })
})

describe('the rate', () => {
  it.each([
    [{ use: 'main-home' }, 'imu.rate.main-home'],
    [{ use: 'agreed-rent' }, 'imu.rate.agreed-rent'],
    [{ category: 'D/1' }, 'imu.rate.productive'],
    [{ use: 'loan-to-family' }, 'imu.rate.other'],
  ] as const)('of %o is %s', (differing, name) => {
    expect(rateNameOf({ ...flat, ...differing })).toBe(name)
  })
})
