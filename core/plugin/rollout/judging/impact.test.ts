import { describe, expect, it } from 'vitest'
import type { Service } from '../../../service/define-service.ts'
import { hello } from '../../fixtures/hello.ts'
import { countOf, impactOf, type Impact, type TicketGroup } from './impact.ts'

const group = (differing: Partial<TicketGroup> = {}): TicketGroup => ({
  ...{ tenant: 'town', service: hello.id, version: '1.0.0', state: 'asked', isEnded: false },
  ...{ count: 3, lifecycle: hello.lifecycle },
  ...differing,
})

const old = group({ state: 'old' })
const services: readonly Service[] = [hello]
const next = { version: '2.0.0', services, activities: ['greet'] }
const carrying = (states?: Record<string, string>) => ({
  ...next,
  services: [{ ...hello, carriesOver: { from: '^1.0.0', ...(states && { states }) } }],
})

const cases: readonly (readonly [string, TicketGroup, typeof next, keyof Impact])[] = [
  ['stay with what it began with', group(), next, 'staying'],
  ['follow it, where it says so', group(), carrying(), 'carried'],
  ['follow it from a state of its own', old, carrying({ old: 'asked' }), 'carried'],
  ['stay, when it carries other versions', group({ version: '0.9.0' }), carrying(), 'staying'],
  ['break, when its state is gone', old, carrying(), 'broken'],
  ['break, when its service is gone', group(), { ...next, services: [] }, 'broken'],
  ['break, when an activity of its is gone', group(), { ...next, activities: [] }, 'broken'],
  ['follow it to fewer activities', group(), { ...carrying(), activities: [] }, 'carried'],
]

describe('a new version lets an open ticket', () => {
  it.each(cases)('%s', (_, ...[ticket, version, fate]) => {
    const impact = { staying: [], carried: [], broken: [], [fate]: [ticket] }
    expect(impactOf([ticket], version)).toEqual(impact)
  })

  it('that has ended be', () => {
    const ended = group({ isEnded: true, lifecycle: null })
    const impact = impactOf([ended, group()], { ...next, services: [] })
    expect(countOf(impact.broken)).toBe(3)
  })
})
