import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { imuRefund } from './service.ts'

const { lifecycle, clock } = imuRefund

const table = {
  presented: { reckon: 'to-decide' },
  'to-decide': { ask: 'waiting', propose: 'proposed', refuse: 'refused', withdraw: 'withdrawn' },
  waiting: { answer: 'to-decide', resume: 'to-decide' },
  proposed: { grant: 'granted', return: 'to-decide' },
  granted: { issue: 'to-pay' },
  'to-pay': { pay: 'refunded' },
  refunded: {},
  refused: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of a refund', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('is granted by the responsible, who did not propose it', () => {
    expect(lifecycle.moves.grant).toEqual({ by: 'responsible', notBy: 'propose' })
  })

  it('takes 180 days at most', () => {
    expect(clock.term).toEqual({ unit: 'days', amount: 180 })
  })

  it('has no notice before refusal, as tax procedures have none', () => {
    expect('noticedIn' in lifecycle).toBe(false)
  })
})
