import { describe, expect, it } from 'vitest'
import { drawClock } from './clock-drawing.ts'
import type { ClockView } from './contract.ts'

const clock: ClockView = {
  dueDay: '2026-12-03',
  dueAt: '2026-12-03T22:59:59.999Z',
  unit: 'days',
  termDays: 30,
  usedDays: 15,
  leftDays: 15,
  startedOn: '2026-11-03',
  pausedSince: null,
  resumesBy: null,
  lines: [{ rule: 'counted', from: '2026-11-03', to: '2026-12-03', days: 30 }],
}

describe('drawing a clock', () => {
  it('puts today in the middle of a term that is half gone', () => {
    const { today, pieces } = drawClock(clock, new Date('2026-11-18T11:00:00Z'))
    expect(today).toBe(0.5)
    expect(pieces).toEqual([{ kind: 'used', from: 0, to: 0.5 }])
  })

  it('shows a suspension where it stands', () => {
    const paused = {
      ...clock,
      lines: [{ rule: 'suspended', from: '2026-11-09', to: '2026-11-12', days: 3 }],
    }
    expect(drawClock(paused, new Date('2026-11-18T11:00:00Z')).pieces).toContainEqual({
      kind: 'paused',
      from: 0.2,
      to: 0.3,
    })
  })

  it('grows beyond the last day when it is late', () => {
    const { lastDay, pieces } = drawClock(clock, new Date('2027-01-02T11:00:00Z'))
    expect(lastDay).toBe(0.5)
    expect(pieces).toContainEqual({ kind: 'late', from: 0.5, to: 1 })
  })

  it('draws a term of one day', () => {
    const short = { ...clock, startedOn: '2026-12-03', lines: [] }
    expect(drawClock(short, new Date('2026-12-03T11:00:00Z')).today).toBe(0)
  })
})
