import type { AnyLifecycle } from './lifecycle.ts'
import { wayToEnd, waysFrom } from './way.ts'

/** Where a state stands in the drawing: columns by distance from the start, the hoped-for way in row 0. */
export interface Place {
  readonly state: string
  readonly column: number
  readonly row: number
}

/** An arrow of the drawing: one move from one state. */
export interface Arrow {
  readonly move: string
  readonly from: string
  readonly to: string
}

/** A lifecycle as it is drawn. */
export interface Diagram {
  readonly places: readonly Place[]
  readonly arrows: readonly Arrow[]
}

/** Lays a lifecycle out: left to right as a ticket goes, detours below the way one hopes for. */
export function diagramOf(cycle: AnyLifecycle): Diagram {
  const main = [cycle.start, ...wayToEnd(cycle, cycle.start)]
  const distance = new Map(
    [...waysFrom(cycle, cycle.start)].map(([to, way]) => [to, way.length - 1]),
  )
  const depth = Math.max(...distance.values())
  const columnOf = (state: string) =>
    cycle.endsIn.includes(state) ? depth : (distance.get(state) ?? 0)
  const columns = Map.groupBy(Object.keys(cycle.states), columnOf)
  const places = [...columns].flatMap(([column, states]) => placed(column, states, main))
  const arrows = Object.entries(cycle.states).flatMap(([from, moves]) =>
    Object.entries(moves).map(([move, to]) => ({ move, from, to })),
  )
  return { places, arrows }
}

function placed(column: number, states: readonly string[], main: readonly string[]): Place[] {
  const onMain = states.filter((state) => main.includes(state))
  const beside = states.filter((state) => !main.includes(state))
  const first = onMain.length > 0 ? 0 : 1 // the first row belongs to the way one hopes for
  return [...onMain, ...beside].map((state, at) => ({ state, column, row: first + at }))
}
