import { describe, expect, it } from 'vitest'
import { defineCalendar } from '../lifecycle/calendar.ts'
import { nationalHolidays } from '../lifecycle/holidays.ts'
import { days, workingDays, workingHours, type Term } from '../lifecycle/term.ts'
import { targetDue, targetWarning, type Hold } from './target.ts'

const calendar = defineCalendar({ holidays: nationalHolidays() })
const rome = (written: string) => new Date(`${written}:00+01:00`)
const now = rome('2026-03-20T12:00')

function due(from: string, term: Term, holds: Hold[] = []) {
  return targetDue({ from: rome(from), term, calendar, holds }, now)
}

const hold = (from: string, to?: string): Hold => ({
  from: rome(from),
  ...(to && { to: rome(to) }),
})

describe('a promise', () => {
  it('runs while the office is open', () => {
    expect(due('2026-03-06T17:00', workingHours(4))).toEqual(rome('2026-03-09T11:00'))
  })

  it('is longer by the working time of each hold, however many there are', () => {
    const holds = [
      hold('2026-03-06T17:30', '2026-03-09T09:30'),
      hold('2026-03-09T10:00', '2026-03-09T12:00'),
    ]
    expect(due('2026-03-06T17:00', workingHours(4), holds)).toEqual(rome('2026-03-09T15:00'))
  })

  it('counts holds that overlap once, and leaves out what was before it began', () => {
    const holds = [
      hold('2026-03-05T09:00', '2026-03-09T09:00'),
      hold('2026-03-09T08:30', '2026-03-09T10:00'),
    ]
    expect(due('2026-03-09T08:00', workingHours(2), holds)).toEqual(rome('2026-03-09T12:00'))
  })

  it('moves on for as long as a hold stands', () => {
    const held = due('2026-03-19T08:00', workingHours(4), [hold('2026-03-19T10:00')])
    expect(held).toEqual(rome('2026-03-20T14:00'))
  })
})

describe('a promise in days', () => {
  it.each([
    [days(3), '2026-03-09T23:59:59.999+01:00'],
    [workingDays(3), '2026-03-11T23:59:59.999+01:00'],
  ])('ends with the last of them: %j', (term, end) => {
    expect(due('2026-03-06T12:00', term)).toEqual(new Date(end))
  })

  it('is longer by the days of a hold', () => {
    const holds = [hold('2026-03-06T15:00', '2026-03-10T09:00')]
    expect(due('2026-03-06T12:00', workingDays(3), holds)).toEqual(
      new Date('2026-03-13T23:59:59.999+01:00'),
    )
  })
})

describe('the warning', () => {
  it('comes at three quarters of the promise, in working time', () => {
    const running = { from: rome('2026-03-06T16:00'), term: workingHours(4), calendar, holds: [] }
    expect(targetWarning(running, now, 0.75)).toEqual(rome('2026-03-09T09:00'))
  })

  it('never comes after the promise falls due', () => {
    const running = { from: rome('2026-03-06T16:00'), term: days(15), calendar, holds: [] }
    expect(targetWarning(running, now, 0.75) < targetDue(running, now)).toBe(true)
  })
})
