import { describe, expect, it } from 'vitest'
import { movesOf, writtenActs } from './acts.ts'

describe('what somebody does in a trial', () => {
  it('is written as one word', () => {
    expect(
      writtenActs([
        { onDay: 10, move: 'ask' },
        { onDay: 23, move: 'answer' },
      ]),
    ).toBe('10:ask,23:answer')
    expect(writtenActs([])).toBe('')
  })

  it('is a move that people make, each once', () => {
    const move = { label: 'Chiedi', from: 'a', to: 'b', by: 'office' } as const
    const moves = [
      { ...move, name: 'ask' },
      { ...move, name: 'ask', from: 'c' },
      { ...move, name: 'resume', by: 'system' as const },
    ]
    const cycle = { states: [], moves, silence: null, term: { amount: 1, unit: 'days' as const } }
    expect(movesOf(cycle)).toEqual([['ask', 'Chiedi']])
  })
})
