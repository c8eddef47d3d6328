import { describe, expect, it } from 'vitest'
import { report } from '../testing/declared-services.ts'
import { diagramOf } from './diagram.ts'

const { places, arrows } = diagramOf(report.lifecycle)

describe('the drawing of a lifecycle', () => {
  it('goes from left to right, the way one hopes for in the first row', () => {
    expect(places).toEqual([
      { state: 'received', column: 0, row: 0 },
      { state: 'working', column: 1, row: 0 },
      { state: 'resolved', column: 2, row: 0 },
      { state: 'waiting', column: 2, row: 1 },
      { state: 'refused', column: 2, row: 2 },
    ])
  })

  it('gives no two states the same place', () => {
    const spots = places.map(({ column, row }) => `${column} ${row}`)
    expect(new Set(spots).size).toBe(Object.keys(report.lifecycle.states).length)
  })

  it('has an arrow for each move of each state', () => {
    const moves = Object.values(report.lifecycle.states).flatMap((each) => Object.keys(each))
    expect(arrows.map(({ move }) => move)).toEqual(moves)
  })
})
