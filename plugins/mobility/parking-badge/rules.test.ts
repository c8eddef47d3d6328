import { describe, expect, it } from 'vitest'
import { stampsDue, validUntil, type BadgeFacts } from './rules.ts'

const day = '2026-11-23'
const cases: { what: string; facts: BadgeFacts; last: string }[] = [
  { what: 'a first badge', facts: { kind: 'first' }, last: '2031-11-23' },
  { what: 'a renewal', facts: { kind: 'renewal' }, last: '2031-11-23' },
  {
    what: 'a temporary one',
    facts: { kind: 'temporary', certificateUntil: '2027-05-31' },
    last: '2027-05-31',
  },
  {
    what: 'a temporary one of many years',
    facts: { kind: 'temporary', certificateUntil: '2036-01-01' },
    last: '2031-11-23',
  },
  {
    what: 'a duplicate',
    facts: { kind: 'duplicate', badgeUntil: '2029-03-04' },
    last: '2029-03-04',
  },
]

describe('the last day of a badge', () => {
  it.each(cases)('of $what is $last', ({ facts, last }) => {
    expect(validUntil(facts, day)).toBe(last)
  })

  it('is the 28th of February of one issued on the 29th', () => {
    expect(validUntil({ kind: 'first' }, '2028-02-29')).toBe('2033-02-28')
  })
})

describe('the stamps', () => {
  it('are two for a temporary badge and none for others', () => {
    expect(stampsDue({ kind: 'temporary' })).toBe(2)
    expect((['first', 'renewal', 'duplicate'] as const).map((kind) => stampsDue({ kind }))).toEqual(
      [0, 0, 0],
    )
  })
})
