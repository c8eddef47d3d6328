import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { form } from './form.ts'
import { kinds } from './objects.ts'
import { bulkyPickup } from './service.ts'

const { lifecycle } = bulkyPickup

const table = {
  requested: { book: 'booked', 'hand-over': 'to-agree' },
  'to-agree': { ask: 'waiting', arrange: 'booked', refuse: 'refused', renounce: 'cancelled' },
  waiting: { answer: 'to-agree', resume: 'to-agree' },
  booked: { collect: 'collected', miss: 'missed', postpone: 'to-agree', cancel: 'cancelling' },
  cancelling: { free: 'cancelled', 'keep-day': 'booked' },
  collected: {},
  missed: {},
  refused: {},
  cancelled: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of a pickup', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('asks how many there are of every kind that takes room', () => {
    const fields = new Map(Object.entries(form))
    for (const kind of kinds) expect(fields.get(kind)).toMatchObject({ kind: 'number', min: 0 })
  })

  it('frees the day of what is put off', () => {
    expect(lifecycle.moves.postpone.causes).toEqual([{ run: 'freePickup' }])
  })
})
