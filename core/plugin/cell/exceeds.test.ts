import { describe, expect, it } from 'vitest'
import { exceeds } from './exceeds.ts'

describe('what is to be sent', () => {
  it.each([
    ['a long text', 'x'.repeat(2000)],
    ['many small things', Array.from({ length: 500 }, () => ({ a: 1 }))],
    ['something deep', Array.from({ length: 900 }).reduce<unknown>((inner) => [inner], 'x')],
    ['long names', { ['n'.repeat(2000)]: 1 }],
    ['bytes', { bytes: new Uint8Array(2000) }],
  ])('is too much: %s', (_, data) => {
    expect(exceeds(data, 1000)).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['an outcome', { move: 'grant', note: 'for good reasons', keep: [{ sql: 'x', values: [1] }] }],
    ['dates and absent values', { at: new Date(0), none: null }],
  ])('fits: %s', (_, data) => {
    expect(exceeds(data, 1000)).toBe(false)
  })

  it('is counted to its end where it turns upon itself', () => {
    const round: Record<string, unknown> = {}
    round['self'] = round
    expect(exceeds(round, 1000)).toBe(false)
  })
})
