import { describe, expect, it } from 'vitest'
import { birthdayIn } from '../identity/fiscal-code.ts'
import { dayAfter, dayBefore, lastDayAsMinor, yearsAfter } from './days.ts'

describe('days of a mandate', () => {
  it('are reckoned over months, years and leap days', () => {
    expect(dayBefore('2026-03-01')).toBe('2026-02-28')
    expect(dayAfter('2027-12-31')).toBe('2028-01-01')
    expect(yearsAfter('2028-02-29', 1)).toBe('2029-02-28')
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29')
  })

  it('of a child end the day before they are eighteen', () => {
    expect(lastDayAsMinor('2014-04-09')).toBe('2032-04-08')
    expect(lastDayAsMinor('2012-01-01')).toBe('2029-12-31')
    expect(lastDayAsMinor('2012-02-29')).toBe('2030-02-27')
  })
})

describe('a birthday told by a fiscal code', () => {
  it('is the latest that has been', () => {
    expect(birthdayIn('ZNELCU14D09L736D', '2026-11-23')).toBe('2014-04-09')
    expect(birthdayIn('BNCMRA50A41L736Y', '2026-11-23')).toBe('1950-01-01')
    expect(birthdayIn('01234567897', '2026-11-23')).toBeUndefined()
  })
})
