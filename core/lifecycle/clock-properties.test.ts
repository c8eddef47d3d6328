import { describe, expect, it } from 'vitest'
import { defineCalendar, isWorkingDay, openFrom, type Calendar } from './calendar.ts'
import { addDays } from './day.ts'
import { local, nationalHolidays } from './holidays.ts'
import { reckon } from './legal-clock.ts'
import { milestones } from './milestones.ts'
import type { Pause } from './pause.ts'
import type { Term } from './term.ts'
import {
  addWorkingDays,
  addWorkingHours,
  workingDaysBetween,
  workingHoursBetween,
} from './working-time.ts'
import { localDay } from './zone.ts'

const DAY_IN_MS = 86_400_000
const ROUNDS = 300

// Park and Miller's generator: the same seed gives the same cases on every run.
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const holidays = [...nationalHolidays(), local('11-21')]
const hours = openFrom('08:00', '20:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'])
const calendar = defineCalendar({ holidays, hours })
const units = ['days', 'working-days', 'working-hours'] as const

function anyCase(pick: (below: number) => number) {
  const received = new Date(Date.UTC(2024, 0, 1) + pick(5 * 365 * 24 * 60) * 60_000)
  const term: Term = { unit: units[pick(3)] ?? 'days', amount: pick(60) }
  const from = new Date(received.getTime() + pick(40 * 24) * 3_600_000)
  return { received, term, from, calendar, now: received }
}

function suspension(from: Date, length: number): Pause {
  return { kind: 'suspension', from, to: new Date(from.getTime() + length * DAY_IN_MS) }
}

function everyRound(seed: number, check: (pick: (below: number) => number) => void) {
  const pick = chance(seed)
  for (let round = 0; round < ROUNDS; round += 1) check(pick)
}

describe('the legal clock, whatever the case', () => {
  it('never ends a term before it began', () => {
    everyRound(11, (pick) => {
      const { from, ...question } = anyCase(pick)
      const reckoning = reckon({ ...question, pauses: [suspension(from, pick(40))] })
      const { warnAt } = milestones(reckoning, { warnAt: 0.75 })
      expect(reckoning.dueAt.getTime()).toBeGreaterThanOrEqual(question.received.getTime())
      expect(reckoning.dueAt.getTime()).toBeGreaterThanOrEqual(warnAt.getTime())
    })
  })

  it('never ends earlier for a longer suspension, nor later than an open one', () => {
    everyRound(12, (pick) => {
      const { from, ...question } = anyCase(pick)
      const length = pick(30)
      const due = (pause: Pause) => reckon({ ...question, pauses: [pause] }).dueAt.getTime()
      expect(due(suspension(from, length + 1))).toBeGreaterThanOrEqual(
        due(suspension(from, length)),
      )
      expect(due({ kind: 'suspension', from })).toBeGreaterThanOrEqual(
        due(suspension(from, length)),
      )
    })
  })
})

describe('a reckoning, whatever the case', () => {
  it('does not depend on the order of holidays and pauses', () => {
    const reversed: Calendar = { ...calendar, holidays: holidays.toReversed() }
    everyRound(13, (pick) => {
      const { from, ...question } = anyCase(pick)
      const pauses: Pause[] = [suspension(from, pick(30)), { kind: 'notice-before-refusal', from }]
      const other = { ...question, calendar: reversed, pauses: pauses.toReversed() }
      expect(reckon(other).dueAt).toEqual(reckon({ ...question, pauses }).dueAt)
    })
  })

  it('explains days that follow one another and add up to the term', () => {
    everyRound(14, (pick) => {
      const { from, ...question } = anyCase(pick)
      const { lines, ...sums } = reckon({ ...question, pauses: [suspension(from, pick(30))] })
      const counted = lines.filter(({ rule }) => rule === 'counted')
      const sum = counted.reduce((total, line) => total + (line.hours ?? line.days), 0)
      expect(sum).toBeCloseTo(question.term.amount)
      expect(lines.at(-1)?.to).toBe(sums.dueDay)
    })
  })
})

describe('working hours, whatever the moment', () => {
  it('add up', () => {
    everyRound(15, (pick) => {
      const { received } = anyCase(pick)
      const [first, second] = [pick(2000) / 60, pick(2000) / 60]
      const once = addWorkingHours(calendar, received, first + second)
      const twice = addWorkingHours(calendar, addWorkingHours(calendar, received, first), second)
      expect(Math.abs(once.getTime() - twice.getTime())).toBeLessThanOrEqual(1)
    })
  })

  it('are measured as they were added', () => {
    everyRound(16, (pick) => {
      const { received } = anyCase(pick)
      const hoursAdded = pick(2000) / 60
      const end = addWorkingHours(calendar, received, hoursAdded)
      expect(workingHoursBetween(calendar, received, end)).toBeCloseTo(hoursAdded, 5)
    })
  })
})

const closed = defineCalendar({
  holidays,
  closures: [{ from: '2026-08-10', to: '2026-09-20' }],
  hours: { mon: hours.mon ?? [], wed: [['09:00', '13:00'] as const, ['15:00', '17:00'] as const] },
})

/** The working days after a day, as somebody finds them who turns page after page of a calendar. */
function workingDayAfter(day: string, count: number): string {
  const next = addDays(day, 1)
  if (!isWorkingDay(closed, next)) return workingDayAfter(next, count)
  return count === 1 ? next : workingDayAfter(next, count - 1)
}

describe('working days, whatever the day', () => {
  it('are those that somebody finds who goes from day to day', () => {
    everyRound(17, (pick) => {
      const day = localDay(anyCase(pick).received, closed.timeZone)
      const count = pick(40) + 1
      const last = workingDayAfter(day, count)
      expect(addWorkingDays(closed, day, count)).toBe(last)
      expect(workingDaysBetween(closed, day, last)).toBe(count)
      expect(workingDaysBetween(closed, last, day)).toBe(0)
    })
  })

  it('hold the hours of their shifts', () => {
    everyRound(18, (pick) => {
      const { received } = anyCase(pick)
      const worked = workingHoursBetween(closed, received, addWorkingHours(closed, received, 36))
      expect(worked).toBeCloseTo(36)
    })
  })
})
