import { describe, expect, it } from 'vitest'
import { report } from '../testing/declared-services.ts'
import { defineCalendar } from './calendar.ts'
import { lifecycle as declare } from './define-lifecycle.ts'
import { obstacleTo } from './obstacle.ts'
import { beginning } from './standing.ts'

const now = new Date('2026-03-02T09:00:00.000Z')
const { lifecycle } = report

const calendar = defineCalendar({ holidays: [] })
const ticket = beginning({ lifecycle, term: report.clock.term }, { now, calendar })
const asking = { now, who: 'carlo', madeBy: new Map<string, string>() }
const moves = ['take', 'ask', 'resolve', 'refuse', 'release', 'answer', 'resume', 'reopen'] as const

/** Every state with the moves that it opens; every other move is not for it. */
const table: Record<string, readonly (typeof moves)[number][]> = {
  received: ['take'],
  working: ['ask', 'resolve', 'refuse', 'release'],
  waiting: ['answer', 'resume'],
  resolved: ['reopen'],
  refused: [],
}

const cases = Object.entries(table).flatMap(([state, open]) =>
  moves.map((move) => ({ state, move, isOpen: open.includes(move) })),
)

describe('every move in every state', () => {
  it.each(cases)('$move when $state: $isOpen', ({ state, move, isOpen }) => {
    const opensIn = Object.keys(table).filter((each) => table[each]?.includes(move))
    const obstacle = isOpen ? undefined : { because: 'not-in-state', opensIn }
    expect(obstacleTo({ ...ticket, state }, move, asking)).toEqual(obstacle)
  })
})

const paused = [
  { kind: 'suspension' as const, from: '2026-02-01T09:00:00Z', to: '2026-02-05T09:00:00Z' },
]
const noticed = paused.map((pause) => ({ ...pause, kind: 'notice-before-refusal' as const }))

describe('a move that its state opens', () => {
  it('is closed when the term was suspended before', () => {
    const asked = obstacleTo({ ...ticket, state: 'working', pauses: paused }, 'ask', asking)
    expect(asked).toEqual({ because: 'already-suspended' })
  })

  it('is open when the pause was the notice before a refusal', () => {
    expect(
      obstacleTo({ ...ticket, state: 'working', pauses: noticed }, 'ask', asking),
    ).toBeUndefined()
  })

  it.each([
    ['2026-02-15T09:00:00.000Z', undefined],
    ['2026-02-15T08:59:59.999Z', { because: 'too-late', days: 15 }],
  ])('to open again what ended at %s is %j', (endedAt, obstacle) => {
    const ended = { ...ticket, state: 'resolved', endedAt: new Date(endedAt) }
    expect(obstacleTo(ended, 'reopen', asking)).toEqual(obstacle)
  })
})

const twice = declare(
  {
    draft: { propose: 'proposed' },
    proposed: { warn: 'warned', approve: 'approved' },
    warned: { observe: 'proposed', 'go-on': 'proposed' },
    approved: {},
  },
  {
    start: 'draft',
    noticedIn: ['warned'],
    endsIn: ['approved'],
    moves: {
      propose: { by: 'office' },
      warn: { by: 'responsible', says: true },
      observe: { by: 'citizen', says: true },
      'go-on': { by: 'system' },
      approve: { by: 'responsible', notBy: 'propose' },
    },
  },
)

describe('a refusal of which the citizen has notice', () => {
  const proposed = { ...ticket, lifecycle: twice, state: 'proposed' }

  it('is noticed once', () => {
    const obstacle = obstacleTo({ ...proposed, pauses: noticed }, 'warn', asking)
    expect(obstacle).toEqual({ because: 'already-noticed' })
  })

  it('is decided by other eyes than those that proposed it', () => {
    const own = { ...asking, madeBy: new Map([['propose', 'carlo']]) }
    const obstacle = { because: 'same-person', move: 'propose' }
    expect(obstacleTo(proposed, 'approve', own)).toEqual(obstacle)
    expect(obstacleTo(proposed, 'approve', { ...own, who: 'sara' })).toBeUndefined()
  })
})
