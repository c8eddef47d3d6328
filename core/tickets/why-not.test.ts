import { describe, expect, it } from 'vitest'
import { report } from '../testing/declared-services.ts'
import type { Ticket } from './ticket.entity.ts'
import { obstacleTo } from './why-not.ts'

const now = new Date('2026-03-02T09:00:00.000Z')
const { lifecycle } = report

const ticket = { lifecycle, pauses: [], endedAt: null } as unknown as Ticket // what an obstacle looks at
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
    expect(obstacleTo({ ...ticket, state }, move, now)).toEqual(obstacle)
  })
})

describe('a move that its state opens', () => {
  const paused = [
    { kind: 'suspension' as const, from: '2026-02-01T09:00:00Z', to: '2026-02-05T09:00:00Z' },
  ]

  it('is closed when the term was suspended before', () => {
    const asked = obstacleTo({ ...ticket, state: 'working', pauses: paused }, 'ask', now)
    expect(asked).toEqual({ because: 'already-suspended' })
  })

  it('is open when the pause was the notice before a refusal', () => {
    const pauses = paused.map((pause) => ({ ...pause, kind: 'notice-before-refusal' as const }))
    expect(obstacleTo({ ...ticket, state: 'working', pauses }, 'ask', now)).toBeUndefined()
  })

  it.each([
    ['2026-02-15T09:00:00.000Z', undefined],
    ['2026-02-15T08:59:59.999Z', { because: 'too-late', days: 15 }],
  ])('to open again what ended at %s is %j', (endedAt, obstacle) => {
    const ended = { ...ticket, state: 'resolved', endedAt: new Date(endedAt) }
    expect(obstacleTo(ended, 'reopen', now)).toEqual(obstacle)
  })
})
