import { describe, expect, it } from 'vitest'
import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import { bulkMoves } from './bulk-moves.ts'

const move = (name: string, from: string, by: LifecycleView['moves'][number]['by'] = 'office') => ({
  ...{ name, from, by, label: name, to: 'end' },
})
const cycle = (moves: LifecycleView['moves']): LifecycleView => ({
  ...{ states: [], moves, silence: null },
  term: { amount: 30, unit: 'days' },
})
const cycles = new Map([
  ['report', cycle([move('take', 'new'), move('answer', 'new', 'citizen'), move('close', 'open')])],
  ['permit', cycle([move('take', 'new'), move('give', 'new', 'responsible')])],
])
const row = (service: string, state: string) => ({ service, state })

describe('one move for many tickets', () => {
  it('is one that offices make where the tickets stand, the one that fits most first', () => {
    const rows = [row('report', 'new'), row('permit', 'new'), row('report', 'open')]
    expect(bulkMoves(rows, cycles).map(({ name, fits }) => [name, fits])).toEqual([
      ['take', 2],
      ['give', 1],
      ['close', 1],
    ])
  })

  it('is none for tickets of services that nobody knows', () => {
    expect(bulkMoves([row('gone', 'new')], cycles)).toEqual([])
  })
})
