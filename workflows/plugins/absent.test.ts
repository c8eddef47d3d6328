import { describe, expect, it } from 'vitest'
import { createAbsent } from './absent.ts'

describe('a build that cannot be brought back', () => {
  it('rests ten seconds, then twice as long each time, an hour at most', () => {
    const absent = createAbsent()
    let now = 0
    const rests = Array.from({ length: 11 }, () => {
      absent.miss('1.0.0+a', now)
      const from = now
      while (absent.resting(now).length > 0) now += 5_000
      return (now - from) / 1_000
    })
    expect(rests).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600])
  })

  it('is news once, until it has been back', () => {
    const absent = createAbsent()
    expect([absent.miss('1.0.0+a', 0), absent.miss('1.0.0+a', 20_000)]).toEqual([true, false])
    absent.found('1.0.0+a')
    expect(absent.resting(20_001)).toEqual([])
    expect(absent.miss('1.0.0+a', 30_000)).toBe(true)
  })

  it('does not keep the others away', () => {
    const absent = createAbsent()
    absent.miss('1.0.0+a', 0)
    expect(absent.miss('1.1.0+b', 5_000)).toBe(true)
    expect(absent.resting(9_999)).toEqual(['1.0.0+a', '1.1.0+b'])
    expect(absent.resting(10_000)).toEqual(['1.1.0+b'])
  })
})
