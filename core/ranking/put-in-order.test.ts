import { describe, expect, it } from 'vitest'
import { lotOf, putInOrder, type Entrant } from './put-in-order.ts'
import { along, ifYes, lowest, perOption, ranking } from './ranking.ts'
import { pointsOf, totalOf } from './reckon.ts'

const call = ranking({
  among: ['admitted'],
  points: [
    along('income', [
      [0, 5],
      [2_000, 5],
      [10_000, 1],
    ]),
    perOption('need', { some: 3, great: 5 }),
    ifYes('alone', 2),
  ],
  ties: [lowest('income')],
  days: { shown: 30, appeal: 30 },
})

const entrant = (number: string, answers: Entrant['answers']): Entrant => ({
  ...{ ticket: number, number, answers },
})
const order = (entrants: readonly Entrant[], seed?: string) =>
  putInOrder(call, entrants, seed).map(({ number, position }) => `${position} ${number}`)

describe('the points that answers bring', () => {
  it.each([
    [{ income: 0 }, 5],
    [{ income: 2_000 }, 5],
    [{ income: 4_000 }, 4],
    [{ income: 5_555 }, 3.22],
    [{ income: 10_000 }, 1],
    [{ income: 10_001 }, 0],
    [{}, 0],
    [{ income: 10_000, need: 'great' }, 6],
    [{ income: 10_000, need: 'none' }, 1],
    [{ income: 10_000, need: 'some', alone: true }, 6],
    [{ income: 10_000, alone: false }, 1],
  ])('for %o are %d', (answers, total) => {
    expect(totalOf(pointsOf(call, answers))).toBe(total)
  })

  it('stand beside the answers that brought them', () => {
    expect(pointsOf(call, { income: 4_000 })).toEqual([
      { question: 'income', points: 4, answer: 4_000 },
      { question: 'need', points: 0, answer: null },
      { question: 'alone', points: 0, answer: null },
    ])
  })
})

describe('requests in order', () => {
  it('come by their points, whoever came first', () => {
    const rows = [entrant('a', { income: 9_000 }), entrant('b', { income: 4_000 })]
    expect(order(rows)).toEqual(['1 b', '2 a'])
  })

  it('come by the tie where points are the same', () => {
    const [low, high] = [{ income: 100 }, { income: 1_900 }]
    expect(order([entrant('a', high), entrant('b', low)])).toEqual(['1 b', '2 a'])
  })

  it('share a place where nothing parts them, until a seed draws', () => {
    const rows = ['a', 'b', 'c'].map((number) => entrant(number, { income: 100 }))
    expect(order([...rows, entrant('d', { income: 9_999 })])).toEqual(
      expect.arrayContaining(['1 a', '1 b', '1 c', '4 d']),
    )
    const drawn = order(rows, 'Lotto 5 21 34')
    expect(drawn.map((row) => row[0])).toEqual(['1', '2', '3'])
    expect(order(rows.toReversed(), 'Lotto 5 21 34')).toEqual(drawn)
    const lots = ['a', 'b', 'c'].toSorted((one, other) =>
      lotOf(one, 'Lotto 5 21 34') < lotOf(other, 'Lotto 5 21 34') ? -1 : 1,
    )
    expect(drawn.map((row) => row.slice(2))).toEqual(lots)
  })
})

describe('a list', () => {
  it('says who was drawn', () => {
    const rows = [entrant('a', {}), entrant('b', {}), entrant('c', { income: 1 })]
    const drawn = putInOrder(call, rows, 'seme').filter(({ isTied }) => isTied)
    expect(drawn.map(({ number }) => number).toSorted()).toEqual(['a', 'b'])
  })

  it('is that of one option where the call says so', () => {
    const parted = { ...call, by: 'zone' }
    const rows = [
      entrant('a', { income: 1, zone: 'mainland' }),
      entrant('b', { income: 9_000, zone: 'islands' }),
    ]
    expect(putInOrder(parted, rows).map((row) => [row.list, row.position])).toEqual([
      ['islands', 1],
      ['mainland', 1],
    ])
  })
})
