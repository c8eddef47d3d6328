import { describe, expect, it } from 'vitest'
import { addDays, pointsOf, putInOrder, totalOf } from '@dime/core'
import { ceilingOf2025, isWithin, order } from './rules.ts'

const pointsFor = (answers: Readonly<Record<string, unknown>>) => totalOf(pointsOf(order, answers))

describe('the points of means', () => {
  it.each([
    [0, 5],
    [2_000, 5],
    [4_000, 4],
    [6_000, 3],
    [10_000, 1],
    [10_000.01, 0],
    [22_802, 0],
  ])('of %d euros are %d', (euros, points) => {
    expect(pointsFor({ means: Math.round(euros * 100) })).toBe(points)
  })
})

describe('the points of a household', () => {
  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['of somebody of 64', { eldest: 64 }, 0],
    ['of somebody of 65', { eldest: 65 }, 1],
    ['of somebody of 70', { eldest: 70 }, 2],
    ['of somebody of 75', { eldest: 75 }, 3],
    ['of somebody of 91', { eldest: 91 }, 3],
    ['with nobody disabled', { disability: 'none' }, 0],
    ['with somebody over two thirds', { disability: 'two-thirds' }, 3],
    ['with somebody severely disabled', { disability: 'severe' }, 5],
    ['of a lone parent without minors', { minors: 0 }, 0],
    ['of a lone parent with a minor', { minors: 1 }, 2],
    ['of a lone parent with two minors', { minors: 2 }, 3.5],
    ['of a lone parent with three minors', { minors: 3 }, 5],
    ['of a lone parent with five minors', { minors: 5 }, 5],
    ['of a lone parent with a grown child', { grownChildren: 1 }, 1],
    ['of a lone parent with four grown children', { grownChildren: 4 }, 3],
    [
      'that has all of it',
      { means: 0, eldest: 80, disability: 'severe', minors: 3, grownChildren: 3 },
      5 + 3 + 5 + 5 + 3,
    ],
  ])('%s are %d', (_, answers, points) => {
    expect(pointsFor(answers)).toBe(points)
  })
})

describe('applications with the same points', () => {
  const entrant = (number: string, answers: Readonly<Record<string, unknown>>) => ({
    ...{ ticket: number, number, answers: { part: 'mainland', ...answers } },
  })
  const low = entrant('low', { means: 150_000 })
  const high = entrant('high', { means: 190_000 })

  it('go to the lower means, whoever came first', () => {
    expect(putInOrder(order, [high, low]).map(({ number }) => number)).toEqual(['low', 'high'])
  })

  it('are drawn by the seed that is published, when means are the same too', () => {
    const rows = ['0000007/2026', '0000012/2026'].map((number) => entrant(number, { means: 0 }))
    const drawn = putInOrder(order, rows, 'Lotto Venezia 14 3 88')
    expect(drawn.map(({ position, isTied }) => [position, isTied])).toEqual([
      [1, true],
      [2, true],
    ])
    expect(putInOrder(order, rows.toReversed(), 'Lotto Venezia 14 3 88')).toEqual(drawn)
  })

  it('stand in the list of their own part of the city', () => {
    const island = { ...low, answers: { ...low.answers, part: 'old-city-and-islands' } }
    expect(putInOrder(order, [high, island]).map(({ position }) => position)).toEqual([1, 1])
  })
})

describe('a provisional ranking of the first of September', () => {
  it('is shown to the first of October and appealed against to the end of the month', () => {
    const shown = addDays('2026-09-01', order.days.shown)
    expect([shown, addDays(shown, order.days.appeal)]).toEqual(['2026-10-01', '2026-10-31'])
  })
})

describe('the ceiling of means', () => {
  it('is kept to the cent', () => {
    expect(isWithin(2_280_200, ceilingOf2025)).toBe(true)
    expect(isWithin(2_280_201, ceilingOf2025)).toBe(false)
  })
})
