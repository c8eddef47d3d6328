import { describe, expect, it } from 'vitest'
import { isFarAbove, usualOf } from './usual.ts'

const some = (count: number, times: number) => Array.from({ length: times }, () => count)

describe('what is usual', () => {
  it('is not known from a few hours', () => {
    expect(usualOf(some(5, 9))).toBeUndefined()
  })

  it('is not moved by a few wild hours', () => {
    expect(usualOf([...some(5, 20), 500, 900])).toEqual({ median: 5, spread: 1 })
  })

  it('has a middle between the two middle ones', () => {
    expect(usualOf([...some(2, 5), ...some(4, 5)])).toEqual({ median: 3, spread: 1 })
  })
})

describe('a count', () => {
  it.each([
    [19, [undefined], false],
    [20, [undefined], true],
    [30, [{ median: 5, spread: 2 }], true],
    [
      30,
      [
        { median: 5, spread: 2 },
        { median: 25, spread: 1 },
      ],
      false,
    ],
    [
      30,
      [
        { median: 28, spread: 1 },
        { median: 5, spread: 1 },
      ],
      false,
    ],
  ] as const)('of %i beside %j is far above: %s', (count, usuals, isFar) => {
    expect(isFarAbove(count, usuals)).toBe(isFar)
  })
})
