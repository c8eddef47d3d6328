import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { tariInstalments } from './service.ts'

const { lifecycle, payments } = tariInstalments

const table = {
  presented: { admit: 'granted', 'hand-over': 'to-check', withdraw: 'withdrawn' },
  'to-check': { ask: 'waiting', grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' },
  waiting: { answer: 'to-check', resume: 'to-check' },
  granted: { divide: 'divided' },
  divided: {},
  refused: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of a request for instalments', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('charges each part of the plan before the paper goes out', () => {
    expect(payments).toEqual({ part: { amount: 'reckoned' } })
    expect(lifecycle.moves.divide.causes?.[0]).toEqual({ charge: 'part' })
  })
})
