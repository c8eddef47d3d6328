import { describe, expect, it } from 'vitest'
import { isSame, moved, withRule } from './allotment-draft.ts'

const rule = (is: string) => ({ when: { field: 'kind', is: [is] }, to: { role: 'x' } })
const rules = [rule('a'), rule('b')]
const said = (all: readonly { when: { is: string[] } }[]) => all.flatMap(({ when }) => when.is)

describe('rules of who gets the work', () => {
  it('take a new one at their end, a changed one in its place', () => {
    expect(said(withRule(rules, rule('c'), null))).toEqual(['a', 'b', 'c'])
    expect(said(withRule(rules, rule('c'), 0))).toEqual(['c', 'b'])
  })

  it('change places by one step, and not beyond the ends', () => {
    expect(said(moved(rules, 1, -1))).toEqual(['b', 'a'])
    expect(said(moved(rules, 1, 1))).toEqual(['a', 'b'])
    expect(said(moved(rules, 0, -1))).toEqual(['a', 'b'])
  })

  it('are the same when they say the same', () => {
    const one = { rules: [...rules], otherwise: 'nobody' as const }
    expect(isSame(one, { ...one, rules: [rule('a'), rule('b')] })).toBe(true)
    expect(isSame(one, { ...one, otherwise: 'by-turns' })).toBe(false)
  })
})
