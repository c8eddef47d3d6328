import { describe, expect, it } from 'vitest'
import { report } from '../testing/declared-services.ts'
import { defineCalendar } from './calendar.ts'
import { nationalHolidays } from './holidays.ts'
import { lifecycle } from './define-lifecycle.ts'
import { simulate, type Act, type Simulation } from './simulate.ts'
import { days } from './term.ts'

const request = lifecycle(
  {
    asked: { ask: 'waiting', warn: 'warned', grant: 'granted', lapse: 'granted' },
    waiting: { answer: 'asked', resume: 'asked' },
    warned: { observe: 'heard', 'go-on': 'heard' },
    heard: { grant: 'granted', refuse: 'refused', lapse: 'granted' },
    granted: {},
    refused: {},
  },
  {
    start: 'asked',
    pausedIn: ['waiting'],
    noticedIn: ['warned'],
    endsIn: ['granted', 'refused'],
    silence: { means: 'consent', move: 'lapse' },
    moves: {
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      warn: { by: 'responsible', says: true },
      observe: { by: 'citizen', says: true },
      'go-on': { by: 'system' },
      grant: { by: 'office' },
      refuse: { by: 'responsible', says: true },
      lapse: { by: 'system' },
    },
  },
)

const base: Omit<Simulation, 'acts'> = {
  lifecycle: request,
  term: days(30),
  calendar: defineCalendar({ holidays: nationalHolidays() }),
  now: new Date('2026-03-02T11:00:00.000Z'),
}

const live = (acts: readonly Act[], differing: Partial<Simulation> = {}) =>
  simulate({ ...base, ...differing, acts }).map(
    ({ at, what, move, state }) =>
      `${at.toISOString().slice(0, 10)} ${what}${move ? ` ${move}` : ''} → ${state}`,
  )

describe('a simulated life', () => {
  it('tells what happens if nobody does anything', () => {
    expect(live([])).toEqual([
      '2026-03-02 received → asked',
      '2026-03-02 acknowledge → asked',
      '2026-03-25 remind → asked',
      '2026-04-01 silence lapse → granted',
    ])
  })

  it('tells what happens if the citizen answers on day 23', () => {
    const acts = [
      { onDay: 10, move: 'ask' },
      { onDay: 23, move: 'answer' },
    ]
    expect(live(acts).at(-1)).toBe('2026-04-14 silence lapse → granted')
  })

  it('resumes by itself after thirty days without an answer', () => {
    expect(live([{ onDay: 10, move: 'ask' }]).slice(3)).toEqual([
      '2026-04-01 remind-citizen → waiting',
      '2026-04-11 resume resume → asked',
      '2026-04-24 remind → asked',
      '2026-05-02 silence lapse → granted',
    ])
  })
})

describe('a simulated life in which silence means nothing', () => {
  it('calls the responsible at the end of the term, and after half of it the substitute', () => {
    const { silence: _, ...spoken } = request
    expect(live([], { lifecycle: spoken }).slice(2)).toEqual([
      '2026-03-25 remind → asked',
      '2026-04-01 escalate → asked',
      '2026-04-16 substitute → asked',
    ])
  })
})

describe('a simulated refusal', () => {
  it('goes through the notice, and the clock stands still meanwhile', () => {
    const acts = [
      { onDay: 18, move: 'warn' },
      { onDay: 25, move: 'observe' },
      { onDay: 40, move: 'refuse' },
    ]
    const events = simulate({ ...base, acts })
    expect(events.at(-1)).toMatchObject({ what: 'moved', move: 'refuse', state: 'refused' })
    expect(events.at(-1)?.dueAt?.toISOString().slice(0, 10)).toBe('2026-04-18')
  })

  it('says why a move could not be made', () => {
    const events = simulate({ ...base, acts: [{ onDay: 3, move: 'refuse' }] })
    expect(events[2]).toMatchObject({ what: 'refused', obstacle: { because: 'not-in-state' } })
  })

  it('ends a life that goes in circles', () => {
    const { lifecycle: cycle, clock } = report
    const acts = Array.from({ length: 200 }, (_, day) => ({
      onDay: day / 100,
      move: day % 2 === 0 ? 'take' : 'release',
    }))
    const events = simulate({ ...base, lifecycle: cycle, term: clock.term, acts })
    expect(events.length).toBe(100)
  })
})
