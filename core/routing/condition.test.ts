import { describe, expect, it } from 'vitest'
import { conditionOf, fits, missingParts, type Asked, type RuleCondition } from './condition.ts'

const asked: Asked = {
  answers: { category: 'lamp', place: { address: 'Via A', area: 'north' }, urgent: true },
  language: 'it',
  channel: 'web',
  requester: 'citizen',
  day: '2026-03-02',
  isOpen: () => false,
}

describe('a condition', () => {
  it.each<[string, RuleCondition]>([
    ['nothing', {}],
    ['an answer', { answers: [{ field: 'category', is: ['lamp', 'hole'] }] }],
    ['yes', { answers: [{ field: 'urgent', is: 'true' }] }],
    ['an answer within another', { answers: [{ field: 'place.area', is: 'north' }] }],
    ['the area of the place', { areas: ['north'] }],
    ['language, way and who', { languages: ['it'], channels: ['web'], requesters: ['citizen'] }],
    ['hours', { hours: 'outside' }],
    ['days, with the first and the last', { from: '2026-03-02', until: '2026-03-02' }],
  ])('fits by %s', (_, condition) => expect(fits(condition, asked)).toBe(true))

  it.each<[keyof RuleCondition, RuleCondition]>([
    [
      'answers',
      {
        answers: [
          { field: 'category', is: 'lamp' },
          { field: 'urgent', is: 'false' },
        ],
      },
    ],
    ['areas', { areas: ['south'] }],
    ['languages', { languages: ['en'] }],
    ['channels', { channels: ['phone', 'desk'] }],
    ['requesters', { requesters: ['company'] }],
    ['hours', { hours: 'within' }],
    ['from', { from: '2026-03-03' }],
    ['until', { until: '2026-03-01' }],
  ])('tells that %s do not fit', (part, condition) => {
    expect(missingParts(condition, asked)).toEqual([part])
  })

  it('of a single answer is one as any other', () => {
    expect(conditionOf({ field: 'category', is: 'lamp' })).toEqual({
      answers: [{ field: 'category', is: 'lamp' }],
    })
  })
})
