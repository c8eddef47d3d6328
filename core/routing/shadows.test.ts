import { describe, expect, it } from 'vitest'
import type { RuleCondition } from './condition.ts'
import { covers, idleRules } from './shadows.ts'

const today = '2026-03-02'
const about = (...is: string[]): RuleCondition => ({ answers: [{ field: 'category', is }] })

describe('an earlier rule', () => {
  it.each<[string, RuleCondition, RuleCondition]>([
    ['says nothing', {}, about('lamp')],
    ['takes more answers', about('lamp', 'hole'), about('lamp')],
    ['asks for less', about('lamp'), { ...about('lamp'), areas: ['north'], channels: ['phone'] }],
    ['holds as long', { until: '2026-12-31' }, { until: '2026-06-30' }],
    ['has begun', { from: '2026-01-01' }, {}],
    [
      'names the place the other way',
      { areas: ['north'] },
      { answers: [{ field: 'place.area', is: 'north' }] },
    ],
  ])('takes all of a later one when it %s', (_, wide, narrow) => {
    expect(covers(wide, narrow, today)).toBe(true)
  })

  it.each<[string, RuleCondition, RuleCondition]>([
    ['is about something else', about('lamp'), about('hole')],
    ['takes some of its answers', about('lamp'), about('lamp', 'hole')],
    ['asks for more', { ...about('lamp'), hours: 'within' }, about('lamp')],
    ['ends sooner', { until: '2026-06-30' }, {}],
    ['begins later', { from: '2026-06-30' }, {}],
  ])('leaves something to it when it %s', (_, wide, narrow) => {
    expect(covers(wide, narrow, today)).toBe(false)
  })
})

describe('the rules that never decide', () => {
  it('are named with the one that stands in their way', () => {
    const rules = [about('lamp'), { until: '2026-03-01' }, {}, about('hole')]
    expect(idleRules(rules, today)).toEqual([
      { position: 1, reason: 'over' },
      { position: 3, reason: 'shadowed', by: 2 },
    ])
  })
})
