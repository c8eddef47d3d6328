import { describe, expect, it } from 'vitest'
import { moved, placed, sayTheSame, type WrittenRule } from './written-rules.ts'

const rule = (key: string, because = 'Perché sì'): WrittenRule => ({
  key,
  draft: { when: {}, to: { tenant: key }, because: { it: because } },
  ...{ sentence: key, taken: null, isInForce: true },
})

describe('rules as they are written', () => {
  it('move a step, and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })

  it('are changed in their place, and new ones come last', () => {
    const all = [rule('a'), rule('b')]
    expect(placed(all, rule('a', 'Altro')).map(({ draft }) => draft.because.it)).toEqual([
      'Altro',
      'Perché sì',
    ])
    expect(placed(all, rule('c')).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })

  it('say the same only in the same order', () => {
    const all = [rule('a'), rule('b')]
    expect(sayTheSame(all, [rule('a'), rule('b')])).toBe(true)
    expect(sayTheSame(all, moved(all, 0, 1))).toBe(false)
  })
})
