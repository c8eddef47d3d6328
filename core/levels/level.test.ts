import { describe, expect, it } from 'vitest'
import { workingHours } from '../lifecycle/term.ts'
import { levelFor, type Levelled, type LevelScope, type ServiceLevel } from './level.ts'

const level = (id: string, when: LevelScope): ServiceLevel => ({
  id,
  name: { it: id },
  when,
  targets: { resolve: workingHours(8) },
})

const levels = [
  level('everybody', {}),
  level('by-phone', { channel: 'phone' }),
  level('danger', { priority: 'danger' }),
  level('lamps', { service: 'streets.lamp' }),
  level('area', { office: 'area' }),
  level('office', { office: 'office' }),
  level('office-lamps', { office: 'office', service: 'streets.lamp' }),
]

const ticket: Levelled = {
  service: 'streets.hole',
  offices: ['desk', 'elsewhere'],
  priority: 'ordinary',
  channel: 'web',
}

describe('the level of a ticket', () => {
  it.each<[string, Partial<Levelled>]>([
    ['everybody', {}],
    ['by-phone', { channel: 'phone' }],
    ['danger', { channel: 'phone', priority: 'danger' }],
    ['lamps', { service: 'streets.lamp', priority: 'danger' }],
    ['area', { service: 'streets.lamp', offices: ['squad', 'area', 'city'] }],
    ['office', { offices: ['office', 'area', 'city'] }],
    ['office-lamps', { service: 'streets.lamp', offices: ['office', 'area', 'city'] }],
  ])('is %s, which says most about it', (id, differing) => {
    expect(levelFor(levels, { ...ticket, ...differing })?.id).toBe(id)
  })

  it('is none where nothing was promised', () => {
    expect(levelFor(levels.slice(1), ticket)).toBeUndefined()
  })
})
