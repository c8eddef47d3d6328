import { describe, expect, it } from 'vitest'
import { countOf, volumeOf } from './objects.ts'
import { canCancel, obstacleTo, type Booked, type Obstacle, type Wish } from './rules.ts'

const wish = {
  objects: { sofas: 1, mattresses: 2 },
  area: 'centro-storico',
  day: '2026-11-27',
  slot: 'morning',
} as const
const caps = { pickupsAYear: 2, volume: 200, pickupsASlot: 12 }

describe('what is to be collected', () => {
  it('is counted, and takes room', () => {
    expect([countOf(wish.objects), volumeOf(wish.objects)]).toEqual([3, 170])
    expect([countOf({}), volumeOf({})]).toEqual([0, 0])
  })
})

describe('a pickup', () => {
  const cases: [string, { said?: Partial<Wish>; had?: Partial<Booked> }, Obstacle | undefined][] = [
    ['that has room', {}, undefined],
    ['of nothing', { said: { objects: { sofas: 0 } } }, 'nothing'],
    ['of two cubic metres', { said: { objects: { mattresses: 5 } } }, undefined],
    ['of more', { said: { objects: { mattresses: 5, chairs: 1 } } }, 'too-much'],
    ['that is the third of the year', { had: { ofYear: 2 } }, 'year-is-spent'],
    ['on a Sunday', { said: { day: '2026-11-29' } }, 'sunday'],
    ['in a slot that is full', { had: { ofSlot: 12 } }, 'slot-is-full'],
  ]

  it.each(cases)('%s meets what it should', (_, { said, had }, obstacle) => {
    const booked = { ofYear: 0, ofSlot: 0, ...had }
    expect(obstacleTo({ ...wish, ...said }, booked, caps)).toBe(obstacle)
  })

  it('can be cancelled until the day before', () => {
    expect([canCancel('2026-11-27', '2026-11-26'), canCancel('2026-11-27', '2026-11-27')]).toEqual([
      true,
      false,
    ])
  })
})
