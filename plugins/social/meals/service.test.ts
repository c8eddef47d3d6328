import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { schoolMeals } from './service.ts'

const { form, lifecycle, isSensitive } = schoolMeals

const table = {
  requested: { free: 'freeing', halve: 'halving', 'hand-over': 'checking', forewarn: 'noticed' },
  checking: {
    ...{ ask: 'waiting', 'grant-free': 'freeing', 'grant-half': 'halving' },
    ...{ warn: 'noticed', withdraw: 'withdrawn' },
  },
  waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
  noticed: { observe: 'deciding', 'let-pass': 'deciding' },
  deciding: { 'grant-free': 'freeing', 'grant-half': 'halving', refuse: 'refused' },
  freeing: { issue: 'exempt' },
  halving: { issue: 'exempt' },
  exempt: { expire: 'expired' },
  expired: {},
  refused: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of an exemption', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no other state', () => {
    expect(Object.keys(lifecycle.states)).toEqual(Object.keys(table))
  })

  it('is refused by people alone, with words, and never without notice', () => {
    expect(lifecycle.moves.refuse).toEqual({ by: 'responsible', says: true })
    const before = Object.entries(table).filter(([, targets]) => 'refuse' in targets)
    expect(before.map(([state]) => state)).toEqual(['deciding'])
  })

  it('is a matter that the first level does not read', () => {
    expect(isSensitive).toBe(true)
  })

  it('asks nothing of diets and health', () => {
    expect(Object.keys(form)).toEqual([
      'child',
      'level',
      'school',
      'livesHere',
      'isee',
      'iseeNumber',
    ])
  })
})
