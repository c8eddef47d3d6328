import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { homeRepair } from './service.ts'

const { lifecycle } = homeRepair

// Each state with the moves that leave it; every other move does not exist there.
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  received: { take: 'working', withdraw: 'withdrawn' },
  working: { ask: 'waiting', plan: 'planned', mend: 'mended', refuse: 'refused' },
  waiting: { answer: 'working', resume: 'working', withdraw: 'withdrawn' },
  planned: { mend: 'mended', miss: 'working', withdraw: 'withdrawn' },
  mended: { reopen: 'working' },
  refused: { reopen: 'working' },
  withdrawn: {},
}

const cases = Object.keys(table).flatMap((state) =>
  Object.keys(lifecycle.moves).map((move) => ({ state, move, target: table[state]?.[move] })),
)

describe('the life of a repair', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('comes first when there is danger', () => {
    expect(homeRepair.urgency).toEqual({ field: 'dangerous', is: true, means: 'danger' })
  })

  it('can be opened again for fifteen days by whoever lives there', () => {
    expect(lifecycle.moves.reopen).toEqual({ by: 'citizen', says: true, withinDays: 15 })
  })
})
