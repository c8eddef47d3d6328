import { describe, expect, it } from 'vitest'
import { monthsAfter, obstacleTo, planOf, type Asked } from './plan.ts'

const asked: Asked = {
  bill: 40_000,
  dueDay: '2026-12-02',
  parts: 4,
  reason: 'bonus',
  usual: undefined,
}
const day = '2026-11-23'

describe('a bill', () => {
  it.each([
    ['that can be divided', {}, undefined],
    ['on its last day', { dueDay: day }, undefined],
    ['after its last day', { dueDay: '2026-11-22' }, 'after-the-bill'],
    ['in parts of less than 100 euro', { parts: 5 }, 'parts-too-small'],
    ['in parts of a cent less than 100 euro', { bill: 39_999 }, 'parts-too-small'],
    [
      '30 per cent above the usual and no more',
      { reason: 'rise', bill: 52_000, usual: 40_000 },
      'no-rise',
    ],
    [
      'more than 30 per cent above the usual',
      { reason: 'rise', bill: 52_001, usual: 40_000 },
      undefined,
    ],
  ] as const)('%s meets %s: %s', (_, differing, obstacle) => {
    expect(obstacleTo({ ...asked, ...differing }, day)).toBe(obstacle)
  })
})

describe('a plan', () => {
  it('has equal parts, one a month, and loses no cent', () => {
    const plan = planOf({ ...asked, bill: 40_003 })
    expect(plan.map(({ cents }) => cents)).toEqual([10_003, 10_000, 10_000, 10_000])
    expect(plan.map(({ dueDay }) => dueDay)).toEqual([
      '2026-12-02',
      '2027-01-02',
      '2027-02-02',
      '2027-03-02',
    ])
  })

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-11-30', 12, '2027-11-30'],
  ])('that begins on %s has its part number %i after it on %s', (from, months, then) => {
    expect(monthsAfter(from, months)).toBe(then)
  })
})
