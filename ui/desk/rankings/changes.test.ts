import { describe, expect, it } from 'vitest'
import { changesOf, type RankedRow } from './changes.ts'

const row = (number: string, position: number, total: number): RankedRow => ({
  ...{ ticket: number, code: number, number, list: 'north', listLabel: 'Nord' },
  ...{ position, total, isTied: false, points: [] },
})

const published = (...rows: readonly [number: string, position: number, total: number][]) => ({
  lists: [
    {
      ...{ list: 'north', label: 'Nord' },
      rows: rows.map(([number, position, total]) => ({ number, position, total, isTied: false })),
    },
  ],
})

describe('what a publication changes', () => {
  it('is nothing where places and points are the same', () => {
    const changes = changesOf([row('a', 1, 5)], published(['a', 1, 5]))
    expect(changes).toEqual({ came: 0, left: 0, moved: 0, scored: 0, all: [] })
  })

  it('tells who comes in, and who moves because of it', () => {
    const changes = changesOf([row('b', 1, 7), row('a', 2, 5)], published(['a', 1, 5]))
    expect(changes).toMatchObject({ came: 1, left: 0, moved: 1, scored: 0 })
    expect(changes.all.map(({ number, before, now }) => [number, before, now])).toEqual([
      ['b', null, { position: 1, total: 7 }],
      ['a', { position: 1, total: 5 }, { position: 2, total: 5 }],
    ])
  })

  it('tells who leaves, and whose points are others', () => {
    const changes = changesOf([row('a', 1, 4)], published(['a', 1, 5], ['b', 2, 3]))
    expect(changes).toMatchObject({ came: 0, left: 1, moved: 0, scored: 1 })
    expect(changes.all.at(-1)).toMatchObject({ number: 'b', now: null, listLabel: 'Nord' })
  })

  it('takes one that changed list for one that left and one that came', () => {
    const moved = { ...row('a', 1, 5), list: 'south', listLabel: 'Sud' }
    expect(changesOf([moved], published(['a', 1, 5]))).toMatchObject({ came: 1, left: 1, moved: 0 })
  })
})
