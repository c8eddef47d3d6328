import { describe, expect, it } from 'vitest'
import { defineCalendar } from './calendar.ts'
import { nationalHolidays } from './holidays.ts'
import { reckon } from './legal-clock.ts'
import { milestones } from './milestones.ts'
import type { Pause } from './pause.ts'
import { days, workingDays, workingHours, type Term } from './term.ts'

const calendar = defineCalendar({ holidays: nationalHolidays() })
const received = new Date('2026-03-02T09:00:00+01:00')
const warned = (term: Term, pauses: Pause[] = []) =>
  milestones(reckon({ received, term, calendar, pauses, now: received }), { warnAt: 0.75 })

describe('milestones', () => {
  it('warn when three quarters of the days are used, even in the middle of a day', () => {
    const { warnAt, dueAt } = warned(days(30))
    expect(warnAt).toEqual(new Date('2026-03-25T12:00:00+01:00'))
    expect(dueAt).toEqual(new Date('2026-04-01T23:59:59.999+02:00'))
  })

  it('leave pauses out', () => {
    const from = new Date('2026-03-12T12:00:00+01:00')
    const to = new Date('2026-03-25T12:00:00+01:00')
    const { warnAt } = warned(days(30), [{ kind: 'suspension', from, to }])
    expect(warnAt).toEqual(new Date('2026-04-07T12:00:00+02:00'))
  })

  it('count working days and hours in their own way', () => {
    expect(warned(workingDays(8)).warnAt).toEqual(new Date('2026-03-10T23:59:59.999+01:00'))
    expect(warned(workingHours(16)).warnAt).toEqual(new Date('2026-03-03T11:00:00+01:00'))
  })

  it('warn on the due moment of a term without length', () => {
    const { warnAt, dueAt } = warned(days(0))
    expect(warnAt).toEqual(dueAt)
  })
})
