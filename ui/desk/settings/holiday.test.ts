import { describe, expect, it } from 'vitest'
import { dateWords, holidayOn, isNational, localHolidays } from './holiday.ts'

describe('holidays of every year', () => {
  it('are of the whole country or of the place', () => {
    expect(isNational({ on: '12-25' })).toBe(true)
    expect(isNational({ afterEaster: 1 })).toBe(true)
    expect(isNational({ on: '11-21' })).toBe(false)
    const all = [{ on: '12-25' }, { afterEaster: 39 }, { on: '11-21' }, { on: '04-12' }]
    expect(localHolidays(all)).toEqual([{ on: '04-12' }, { on: '11-21' }, { afterEaster: 39 }])
  })

  it('are dates that there are', () => {
    expect(holidayOn(21, 11)).toEqual({ on: '11-21' })
    expect(holidayOn(29, 2)).toEqual({ on: '02-29' })
    expect(holidayOn(31, 4)).toBe(null)
  })

  it('are said without a year', () => {
    expect(dateWords('11-21', 'it')).toBe('21 novembre')
    expect(dateWords('11-21', 'en')).toBe('21 November')
  })
})
