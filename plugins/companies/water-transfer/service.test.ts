import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { waterTransfer } from './service.ts'

const { lifecycle, clock } = waterTransfer

const table = {
  presented: { take: 'in-hand', withdraw: 'withdrawn' },
  'in-hand': { ask: 'waiting', transfer: 'transferred', refuse: 'refused', withdraw: 'withdrawn' },
  waiting: { answer: 'in-hand', resume: 'in-hand' },
  transferred: {},
  refused: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of a change of holder', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('takes five working days', () => {
    expect(clock.term).toEqual({ unit: 'working-days', amount: 5 })
  })
})
