import { describe, expect, it } from 'vitest'
import type { ClockView } from '../../kit/contract.ts'
import { clockHistory } from './clock-history.ts'

const clock: ClockView = {
  ...{
    dueDay: '2027-01-04',
    dueAt: '2027-01-04T22:59:59.000Z',
    unit: 'days',
    startedOn: '2026-11-03',
  },
  ...{ termDays: 30, usedDays: 14, leftDays: 16, pausedSince: null, resumesBy: null },
  lines: [
    { rule: 'receipt-excluded', from: '2026-11-03', to: '2026-11-03', days: 1 },
    { rule: 'counted', from: '2026-11-04', to: '2026-11-17', days: 14 },
    { rule: 'suspended', from: '2026-11-18', to: '2026-12-17', days: 30 },
    { rule: 'holiday-moved', from: '2027-01-02', to: '2027-01-04', days: 2 },
  ],
}

describe('how a last day came about', () => {
  it('is told in a sentence for each thing that moved it', () => {
    expect(clockHistory(clock, 'it')).toEqual([
      'Il termine corre dal 3 novembre 2026: il giorno di arrivo non conta.',
      'Dal 18 novembre 2026 al 17 dicembre 2026 è rimasto fermo: l’ultimo giorno si è spostato di 30 giorni.',
      'Cadeva il 2 gennaio 2027, che è festivo: passa al 4 gennaio 2027.',
      'Ultimo giorno utile: 4 gennaio 2027.',
    ])
  })

  it('says of a term that stands still since when', () => {
    const told = clockHistory({ ...clock, pausedSince: '2026-11-18T09:00:00.000Z' }, 'en')
    expect(told[1]).toContain('It fell on')
    expect(told[2]).toBe(
      'It stands still since 18 November 2026: each day moves the last day by one.',
    )
  })
})
