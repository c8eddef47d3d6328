import { describe, expect, it } from 'vitest'
import { defineCalendar, nextPaymentDay, openFrom } from './calendar.ts'
import { easterMonday, local, nationalHolidays } from './holidays.ts'
import { reckon, type ClockQuestion } from './legal-clock.ts'
import type { Pause } from './pause.ts'
import { days, workingDays, workingHours, type Term } from './term.ts'
import { startOfDay } from './zone.ts'

type Vector = readonly [name: string, day: string, term: Term, pauses: Pause[], due: string]

const desk = openFrom('08:00', '20:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'])
const calendar = defineCalendar({ holidays: [...nationalHolidays(), local('11-21')], hours: desk })

const noonOf = (day: string) => new Date(startOfDay(day, 'Europe/Rome').getTime() + 12 * 3_600_000)
const suspended = (from: string, to?: string): Pause => pause('suspension', from, to)
const noticed = (from: string, to?: string): Pause => pause('notice-before-refusal', from, to)

function pause(kind: Pause['kind'], from: string, to?: string): Pause {
  return { kind, from: noonOf(from), ...(to && { to: noonOf(to) }) }
}

function ask(day: string, term: Term, more: Partial<ClockQuestion> = {}) {
  const received = noonOf(day)
  return reckon({ received, term, calendar, pauses: [], now: received, ...more })
}

describe('a term', () => {
  it.each<Vector>([
    ['thirty days', '2026-03-02', days(30), [], '2026-04-01'],
    ['an end on Liberation Day and a Sunday', '2026-03-26', days(30), [], '2026-04-27'],
    ['a reply', '2026-03-02', days(30), [suspended('2026-03-12', '2026-03-25')], '2026-04-14'],
    ['no reply, to 1 May', '2026-03-02', days(30), [suspended('2026-03-12')], '2026-05-02'],
    ['observations', '2026-03-02', days(30), [noticed('2026-03-20', '2026-03-27')], '2026-04-18'],
    ['no observations', '2026-03-02', days(30), [noticed('2026-03-20')], '2026-04-11'],
    ['a fine notified in January', '2026-01-10', days(60), [], '2026-03-11'],
    ['a fine notified in February', '2026-02-24', days(60), [], '2026-04-27'],
    ['a declared residence', '2026-03-02', days(45), [], '2026-04-16'],
    ['its registration', '2026-03-02', workingDays(2), [], '2026-03-04'],
    ['a ranking published', '2026-09-01', days(30), [], '2026-10-01'],
    ['appeals after publication', '2026-10-01', days(30), [], '2026-10-31'],
  ])('ends on the day the law says: %s', (...vector) => {
    const [, day, term, pauses, due] = vector
    expect(ask(day, term, { pauses }).dueDay).toBe(due)
  })
})

describe('the days on which things end', () => {
  it.each([
    ['2024-06-16', '2024-06-17'],
    ['2024-12-16', '2024-12-16'],
    ['2026-06-16', '2026-06-16'],
    ['2026-12-16', '2026-12-16'],
    ['2028-06-16', '2028-06-16'],
    ['2028-12-16', '2028-12-18'],
  ])('moves the tax instalment of %s to %s, Saturdays skipped too', (day, due) => {
    expect(nextPaymentDay(calendar, day)).toBe(due)
  })

  it('ends a term in days with the last instant of the day in Rome', () => {
    expect(ask('2026-03-02', days(30)).dueAt.toISOString()).toBe('2026-04-01T21:59:59.999Z')
  })
})

describe('a reckoning', () => {
  it('counts the days used on the day of the suspension and those left after it', () => {
    const now = noonOf('2026-03-12')
    const reckoning = ask('2026-03-02', days(30), { pauses: [suspended('2026-03-12')], now })
    expect(reckoning).toMatchObject({ usedDays: 10, leftDays: 20, pausedSince: now })
    expect(reckoning.resumesBy).toBe('2026-04-11')
  })

  it('is no longer paused once the thirty days are over without a reply', () => {
    const pauses = [suspended('2026-03-12')]
    const reckoning = ask('2026-03-02', days(30), { pauses, now: noonOf('2026-04-12') })
    expect(reckoning).toMatchObject({ usedDays: 11, leftDays: 19 })
    expect(reckoning.pausedSince).toBeUndefined()
  })

  it('explains a term line by line', () => {
    const { lines } = ask('2026-03-02', days(30), { pauses: [suspended('2026-03-12')] })
    expect(lines).toEqual([
      { rule: 'receipt-excluded', from: '2026-03-02', to: '2026-03-02', days: 0 },
      { rule: 'counted', from: '2026-03-03', to: '2026-03-12', days: 10 },
      { rule: 'suspension-lapsed', from: '2026-03-13', to: '2026-04-11', days: 30 },
      { rule: 'counted', from: '2026-04-12', to: '2026-05-01', days: 20 },
      { rule: 'holiday-moved', from: '2026-05-02', to: '2026-05-02', days: 1 },
    ])
  })

  it('says how late a term is', () => {
    const late = ask('2026-03-02', days(30), { now: noonOf('2026-04-06') })
    expect(late).toMatchObject({ usedDays: 30, leftDays: 0, lateDays: 5 })
  })
})

describe('a pause', () => {
  it('ignores a suspension asked for after the term has ended', () => {
    const pauses = [suspended('2026-04-02', '2026-04-20')]
    expect(ask('2026-03-02', days(30), { pauses }).dueDay).toBe('2026-04-01')
  })

  it('still suspends on the last day, moved there by a holiday', () => {
    const pauses = [suspended('2026-04-27', '2026-05-07')]
    expect(ask('2026-03-26', days(30), { pauses }).dueDay).toBe('2026-05-07')
  })

  it('counts a day once when the notice falls within the suspension', () => {
    const pauses = [noticed('2026-03-20'), suspended('2026-03-12', '2026-03-25')]
    expect(ask('2026-03-02', days(30), { pauses }).dueDay).toBe('2026-04-20')
  })

  it('gives the applicant until Monday when the ten days end on a Sunday', () => {
    const unanswered = ask('2026-03-02', days(30), { pauses: [noticed('2026-03-19')] })
    const answered = ask('2026-03-02', days(30), { pauses: [noticed('2026-03-19', '2026-03-30')] })
    expect([unanswered.dueDay, answered.dueDay]).toEqual(['2026-04-13', '2026-04-22'])
  })

  it('refuses a second suspension', () => {
    const pauses = [suspended('2026-03-20', '2026-03-22'), suspended('2026-03-12', '2026-03-15')]
    const twice = () => ask('2026-03-02', days(30), { pauses })
    expect(twice).toThrow(expect.objectContaining({ code: 'clock.already-suspended' }))
  })
})

describe('the clock', () => {
  it('takes the day of receipt as Rome has it, not as UTC does', () => {
    const received = new Date('2026-03-01T23:30:00Z')
    expect(ask('2026-03-02', days(30), { received }).dueDay).toBe('2026-04-01')
  })

  it('lets hours of work run over the night, and stand still while suspended', () => {
    const received = new Date('2026-03-02T18:00:00+01:00')
    const running = ask('2026-03-02', workingHours(4), { received, now: received })
    expect(running.dueAt).toEqual(new Date('2026-03-03T10:00:00+01:00'))
    expect(running).toMatchObject({ usedHours: 0, leftHours: 4, usedDays: 0, leftDays: 1 })
    const asked = new Date('2026-03-02T19:00:00+01:00')
    const replied = new Date('2026-03-04T09:00:00+01:00')
    const pauses: Pause[] = [{ kind: 'suspension', from: asked, to: replied }]
    const resumed = ask('2026-03-02', workingHours(4), { received, pauses, now: replied })
    expect(resumed.dueAt).toEqual(new Date('2026-03-04T12:00:00+01:00'))
    expect(resumed).toMatchObject({ usedHours: 1, leftHours: 3 })
  })

  it('reckons at least ten thousand simple terms a second', () => {
    const started = performance.now()
    for (let count = 0; count < 2000; count += 1) ask('2026-03-02', days(30))
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('reckons the same with a calendar that came back from JSON', () => {
    const stored = JSON.parse(JSON.stringify(calendar))
    const again = ask('2026-03-26', days(30), { calendar: stored })
    expect(again.dueDay).toBe(ask('2026-03-26', days(30)).dueDay)
    expect(calendar.holidays).toContainEqual(easterMonday)
  })
})
