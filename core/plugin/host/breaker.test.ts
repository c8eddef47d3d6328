import { describe, expect, it } from 'vitest'
import { createBreaker } from './breaker.ts'

const rules = { failures: 5, firstDelayMs: 100, coolDownMs: 30_000 }

describe('a breaker', () => {
  it('waits twice as long after each stop and opens at the fifth within a minute', () => {
    const breaker = createBreaker(rules)
    expect([1, 2, 3, 4, 5].map((second) => breaker.fail(second * 1000))).toEqual([
      100, 200, 400, 800, 30_000,
    ])
    expect(breaker.isOpen(5000)).toBe(true)
  })

  it('forgets stops that are a minute old', () => {
    const breaker = createBreaker(rules)
    for (const second of [0, 1, 2, 3]) breaker.fail(second * 1000)
    expect(breaker.fail(64_000)).toBe(100)
    expect(breaker.isOpen(64_000)).toBe(false)
  })
})
