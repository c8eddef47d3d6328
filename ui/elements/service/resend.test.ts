import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../kit/problem.ts'
import { createResend } from './resend.ts'

const refused = (status: number, more: { retryAfter?: number } = {}) =>
  new Problem({ code: 'plugin.is-away', status, title: '', detail: '', ...more })
const away = refused(503, { retryAfter: 5 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what could not be sent because the service is away', () => {
  it('is sent again after the time that was asked for, later each time', () => {
    const again = vi.fn<() => void>()
    const resend = createResend(again, () => 0)
    expect(resend.after(away)).toBe(true)
    vi.advanceTimersByTime(4_999)
    expect(again).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(again).toHaveBeenCalledTimes(1)
    resend.after(away)
    vi.advanceTimersByTime(9_999)
    expect(again).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    expect(again).toHaveBeenCalledTimes(2)
  })

  it('never waits longer than a minute, or half as long again for some', () => {
    const again = vi.fn<() => void>()
    const resend = createResend(again, () => 1)
    for (let tries = 0; tries < 12; tries++) {
      resend.after(refused(503))
      vi.advanceTimersByTime(90_000)
    }
    expect(again).toHaveBeenCalledTimes(12)
  })
})

describe('what is not sent again by itself', () => {
  it('is what waiting does not help', () => {
    const again = vi.fn<() => void>()
    const resend = createResend(again)
    expect(resend.after(refused(422))).toBe(false)
    vi.runAllTimers()
    expect(again).not.toHaveBeenCalled()
  })

  it('is what its writer keeps back', () => {
    const again = vi.fn<() => void>()
    const resend = createResend(again)
    resend.after(away)
    resend.stop()
    vi.runAllTimers()
    expect(again).not.toHaveBeenCalled()
  })
})
