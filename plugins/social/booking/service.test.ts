import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { booking } from './service.ts'

const { lifecycle } = booking

const moves = ['confirm', 'hand-over', 'withdraw', 'grant', 'refuse'] as const

// Rows are states, columns the moves above; an empty place is a move that does not exist there.
const table = {
  requested: ['confirmed', 'to-check', 'withdrawn', '', ''],
  'to-check': ['', '', 'withdrawn', 'confirmed', 'refused'],
  confirmed: ['', '', '', '', ''],
  refused: ['', '', '', '', ''],
  withdrawn: ['', '', '', '', ''],
}

const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move, column) => ({ state, move, target: targets[column] || undefined })),
)

describe('the life of a booking', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no other state and no other move', () => {
    expect(Object.keys(lifecycle.states)).toEqual(Object.keys(table))
    expect(Object.keys(lifecycle.moves).toSorted()).toEqual(moves.toSorted())
  })

  it('is decided by a clerk with words, whichever way', () => {
    expect([lifecycle.moves.grant.says, lifecycle.moves.refuse.says]).toEqual([true, true])
  })
})
