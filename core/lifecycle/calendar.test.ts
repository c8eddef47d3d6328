import { describe, expect, it } from 'vitest'
import { defineCalendar, isHoliday, isWorkingDay, nextNonHoliday, openFrom } from './calendar.ts'
import { addDays, dayNumber, weekdayOf } from './day.ts'
import { local, nationalHolidays } from './holidays.ts'
import { addWorkingDays, addWorkingHours, workingHoursBetween } from './working-time.ts'
import { endOfDay, localDay, startOfDay } from './zone.ts'

const office = defineCalendar({
  holidays: [...nationalHolidays(), local('11-21')],
  closures: [{ from: '2026-08-10', to: '2026-08-14' }],
})
const always = openFrom('00:00', '24:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
const nightDesk = defineCalendar({ holidays: [], hours: always })

describe('a calendar', () => {
  it.each([
    ['2026-01-01', true],
    ['2026-04-05', true],
    ['2026-04-06', true],
    ['2027-03-29', true],
    ['2038-04-26', true],
    ['2026-11-21', true],
    ['2024-10-04', false],
    ['2027-10-04', true],
    ['2026-10-03', false],
    ['2026-08-10', false],
  ])('knows whether %s is a holiday: %s', (day, holiday) => {
    expect(isHoliday(office, day)).toBe(holiday)
  })

  it('does not take closures and Saturdays for holidays, though nobody works then', () => {
    expect(isWorkingDay(office, '2026-08-12')).toBe(false)
    expect(isWorkingDay(office, '2026-10-03')).toBe(false)
    expect(nextNonHoliday(office, '2026-08-12')).toBe('2026-08-12')
  })

  it('passes Easter Sunday and Monday in one go', () => {
    expect(nextNonHoliday(office, '2026-04-05')).toBe('2026-04-07')
  })

  it('counts working days over a closure and a mid-August holiday', () => {
    expect(addWorkingDays(office, '2026-08-07', 1)).toBe('2026-08-17')
  })

  it('faults when it never opens', () => {
    const shut = defineCalendar({ holidays: [], hours: {} })
    const fault = expect.objectContaining({ code: 'calendar.never-opens' })
    expect(() => addWorkingDays(shut, '2026-01-01', 1)).toThrow(fault)
    expect(() => addWorkingHours(shut, new Date(0), 1)).toThrow(fault)
  })
})

describe('days', () => {
  it('cross months, leap days and years', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(weekdayOf('1969-12-31')).toBe('wed')
  })

  it('refuse what is no day', () => {
    expect(() => dayNumber('2026-02-31T')).toThrow(RangeError)
    expect(() => dayNumber('tomorrow')).toThrow(RangeError)
  })
})

describe('local days in Rome', () => {
  it.each([
    ['2026-03-28', '2026-03-27T23:00:00.000Z', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ])('start and end right when clocks change: %s', (day, start, end) => {
    expect(startOfDay(day, 'Europe/Rome').toISOString()).toBe(start)
    expect(endOfDay(day, 'Europe/Rome').toISOString()).toBe(end)
    expect(localDay(new Date(start), 'Europe/Rome')).toBe(day)
  })

  it('exist in other zones too', () => {
    expect(localDay(new Date('2026-01-01T20:00:00Z'), 'Asia/Tokyo')).toBe('2026-01-02')
    expect(startOfDay('2026-07-01', 'America/New_York').toISOString()).toContain('T04:00')
  })
})

describe('working hours', () => {
  it('are real hours on the nights when clocks change', () => {
    const springEve = startOfDay('2026-03-29', 'Europe/Rome')
    const autumnEve = startOfDay('2026-10-25', 'Europe/Rome')
    const dayAfter = (day: string) => startOfDay(addDays(day, 1), 'Europe/Rome')
    expect(workingHoursBetween(nightDesk, springEve, dayAfter('2026-03-29'))).toBe(23)
    expect(workingHoursBetween(nightDesk, autumnEve, dayAfter('2026-10-25'))).toBe(25)
    expect(addWorkingHours(nightDesk, springEve, 23)).toEqual(dayAfter('2026-03-29'))
  })

  it('keep to the clock on the wall across a change of clocks', () => {
    const friday = new Date('2026-03-27T17:00:00+01:00')
    expect(addWorkingHours(office, friday, 2)).toEqual(new Date('2026-03-30T09:00:00+02:00'))
  })

  it('end with a shift rather than begin with the next one', () => {
    const morning = new Date('2026-03-02T08:00:00+01:00')
    expect(addWorkingHours(office, morning, 10)).toEqual(new Date('2026-03-02T18:00:00+01:00'))
  })

  it('leave the break out', () => {
    const hours = {
      mon: [
        ['09:00', '13:00'],
        ['15:00', '17:00'],
      ] as const,
    }
    const broken = defineCalendar({ holidays: [], hours })
    const noon = new Date('2026-03-02T12:00:00+01:00')
    expect(addWorkingHours(broken, noon, 2)).toEqual(new Date('2026-03-02T16:00:00+01:00'))
  })
})
