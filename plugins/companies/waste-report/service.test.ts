import { describe, expect, it } from 'vitest'
import { movesFrom, targetOf } from '@dime/core'
import { wasteReport } from './service.ts'

const { lifecycle } = wasteReport

const moves = ['take', 'ask', 'resolve', 'refuse', 'release', 'answer', 'resume', 'reopen'] as const

// Rows are states, columns the moves above; an empty place is a move that does not exist there.
const table = {
  received: ['working', '', '', '', '', '', '', ''],
  working: ['', 'waiting', 'resolved', 'refused', 'received', '', '', ''],
  waiting: ['', '', '', '', '', 'working', 'working', ''],
  resolved: ['', '', '', '', '', '', '', 'working'],
  refused: ['', '', '', '', '', '', '', ''],
}

const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move, column) => ({ state, move, target: targets[column] || undefined })),
)

describe('the life of a report', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no other state and no other move', () => {
    expect(Object.keys(lifecycle.states)).toEqual(Object.keys(table))
    expect(Object.keys(lifecycle.moves)).toEqual([...moves])
  })

  it('stands still while the reporter is asked', () => {
    expect(lifecycle.pausedIn).toEqual(['waiting'])
  })

  it('can be opened again for fifteen days by whoever sent it, with words', () => {
    expect(lifecycle.moves.reopen).toEqual({ by: 'citizen', says: true, withinDays: 15 })
  })

  it('is never refused, resolved or paused without words', () => {
    const spoken = (['refuse', 'resolve', 'ask'] as const).map((move) => lifecycle.moves[move].says)
    expect(spoken).toEqual([true, true, true])
  })

  it('leaves nothing to do once it was refused', () => {
    expect(movesFrom(lifecycle, 'refused')).toEqual([])
  })
})
