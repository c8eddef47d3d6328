import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { took } from '../testing/took.ts'
import { defineCalendar, nextPaymentDay, openFrom } from './calendar.ts'
import { easterMonday, local, nationalHolidays } from './holidays.ts'
import { reckon, type ClockQuestion } from './legal-clock.ts'
import type { Pause } from './pause.ts'
import { days, workingDays, workingHours, type Term } from './term.ts'
import { startOfDay } from './zone.ts'

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

const page = readFileSync(new URL('../../docs/legal-clock.md', import.meta.url), 'utf8')

/** The rows of the page's table that begins with a column of this name. */
function rowsOf(column: string): string[][] {
  const lines = page.split('\n')
  const head = lines.findIndex((text) => text.startsWith(`| ${column} |`))
  const end = lines.findIndex((text, at) => at > head && !text.startsWith('|'))
  return lines.slice(head + 2, end).map((text) =>
    text
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function termOf(written: string): Term {
  const amount = Number.parseInt(written, 10)
  return written.includes('working') ? workingDays(amount) : days(amount)
}

function pausesOf(written: string): Pause[] {
  return written
    .split(', ')
    .filter(Boolean)
    .map((one) => {
      const [kind, from = '', to] = one.split(/ → | /)
      return kind === 'notice' ? noticed(from, to) : suspended(from, to)
    })
}

describe('a term of the page that lawyers read', () => {
  it.each(rowsOf('Case'))('ends on the day the law says: %s', (...row) => {
    const [, received = '', term = '', pauses = '', due] = row
    expect(ask(received, termOf(term), { pauses: pausesOf(pauses) }).dueDay).toBe(due)
  })

  it('has its cases there', () => {
    expect([rowsOf('Case').length, rowsOf('Day').length]).toEqual([16, 6])
  })
})

describe('the days on which things end', () => {
  it.each(rowsOf('Day'))(
    'moves the tax instalment of %s to %s, Saturdays skipped too',
    (day, due) => {
      expect(nextPaymentDay(calendar, day ?? '')).toBe(due)
    },
  )

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

  it('reckons at least ten thousand simple terms a second', async () => {
    const reckoning = () => {
      for (let count = 0; count < 2000; count += 1) ask('2026-03-02', days(30))
    }
    expect(await took(reckoning)).toBeLessThan(200)
  })

  it('reckons the same with a calendar that came back from JSON', () => {
    const stored = JSON.parse(JSON.stringify(calendar))
    const again = ask('2026-03-26', days(30), { calendar: stored })
    expect(again.dueDay).toBe(ask('2026-03-26', days(30)).dueDay)
    expect(calendar.holidays).toContainEqual(easterMonday)
  })
})
