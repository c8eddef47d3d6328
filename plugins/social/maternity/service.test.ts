import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { maternity } from './service.ts'

const { lifecycle, isSensitive } = maternity

const table = {
  presented: { advance: 'to-grant', 'hand-over': 'checking', forewarn: 'noticed' },
  checking: { ask: 'waiting', propose: 'to-grant', warn: 'noticed', withdraw: 'withdrawn' },
  waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
  'to-grant': { grant: 'granted', return: 'checking', withdraw: 'withdrawn' },
  noticed: { observe: 'deciding', 'let-pass': 'deciding' },
  deciding: { propose: 'to-grant', refuse: 'refused' },
  granted: { issue: 'to-send' },
  'to-send': { send: 'sent' },
  sent: { pay: 'paid' },
  paid: {},
  refused: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of an allowance', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no other state', () => {
    expect(Object.keys(lifecycle.states)).toEqual(Object.keys(table))
  })

  it('is granted by somebody other than who proposed it', () => {
    expect(lifecycle.moves.grant).toEqual({ by: 'responsible', notBy: 'propose' })
  })

  it('is refused by people alone, with words, and never without notice', () => {
    expect(lifecycle.moves.refuse).toEqual({ by: 'responsible', says: true })
    const before = Object.entries(table).filter(([, targets]) => 'refuse' in targets)
    expect(before.map(([state]) => state)).toEqual(['deciding'])
    expect(lifecycle.noticedIn).toEqual(['noticed'])
  })

  it('is a matter that the first level does not read', () => {
    expect(isSensitive).toBe(true)
  })
})
