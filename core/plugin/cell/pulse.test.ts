import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPulse } from './pulse.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched() {
  const ping = vi.fn()
  const late = vi.fn()
  const silent = vi.fn()
  return {
    ping,
    late,
    silent,
    pulse: keepPulse({ ping, late, silent, everyMs: 1000, pongMs: 2000 }),
  }
}

describe('a pulse', () => {
  it('asks on as long as it is answered', () => {
    const { ping, late, silent, pulse } = watched()
    for (let second = 0; second < 10; second += 1) {
      vi.advanceTimersByTime(1000)
      pulse.beat()
    }
    expect(ping).toHaveBeenCalledTimes(10)
    expect(late).not.toHaveBeenCalled()
    expect(silent).not.toHaveBeenCalled()
  })

  it('tells of silence no sooner than two seconds after a question', () => {
    const { silent } = watched()
    vi.advanceTimersByTime(2999)
    expect(silent).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1001)
    expect(silent).toHaveBeenCalledOnce()
  })

  it('tells once that an answer is late', () => {
    const { late, silent } = watched()
    vi.advanceTimersByTime(1999)
    expect(late).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(late).toHaveBeenCalledOnce()
    expect(silent).not.toHaveBeenCalled()
  })

  it('leaves no timer behind', () => {
    watched().pulse.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
