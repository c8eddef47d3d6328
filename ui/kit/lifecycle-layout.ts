import type { LifecycleView } from '../../core/service/lifecycle-contract.ts'
import { box, gap, wayBetween, type Words } from './lifecycle-way.ts'

/** A state as a box, in the drawing's own units. */
export interface Box {
  readonly name: string
  readonly lines: readonly string[]
  readonly kind: LifecycleView['states'][number]['kind']
  readonly x: number
  readonly y: number
}

/** Moves between the same two states as one arrow: its path, where its words stand, and what they are. */
export interface Arrow {
  readonly path: string
  readonly moves: LifecycleView['moves']
  readonly at: Words
}

/** A lifecycle with everything in its place. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

const edge = 16
const longest = 18

/** Lays a drawing out on a grid of columns and rows; long arrows of the hoped-for way bend above it. */
export function layoutOf({ states, moves }: LifecycleView): Layout {
  const lift = moves.some((move) => isLong(states, move)) ? 40 : 0
  const boxes = states.map(({ name, label, kind, column, row }) => ({
    ...{ name, kind, lines: linesOf(label) },
    x: edge + column * (box.width + gap.x),
    y: edge + lift + row * (box.height + gap.y),
  }))
  const placed = new Map(boxes.map((one) => [one.name, one]))
  const pairs = Map.groupBy(moves, ({ from, to }) => `${from} ${to}`)
  const arrows = [...pairs.values()].flatMap((same) => arrowOf(same, placed))
  return {
    width: Math.max(...boxes.map(({ x }) => x)) + box.width + edge,
    height: Math.max(...boxes.map(({ y }) => y)) + box.height + edge + 36,
    boxes,
    arrows,
  }
}

/** A label in two lines at most, parted at a space. */
export function linesOf(label: string): readonly string[] {
  if (label.length <= longest) return [label]
  const words = label.split(' ')
  const half = words.reduce(
    (best, _, at) => {
      const [one, two] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
      const length = Math.max(one.length, two.length)
      return length < best.length ? { at, length } : best
    },
    { at: 0, length: Infinity },
  )
  const lines = [words.slice(0, half.at).join(' '), words.slice(half.at).join(' ')]
  return lines.filter(Boolean).map((line) => (line.length > 21 ? `${line.slice(0, 20)}…` : line))
}

function isLong(states: LifecycleView['states'], move: LifecycleView['moves'][number]): boolean {
  const [from, to] = [move.from, move.to].map((name) => states.find((state) => state.name === name))
  return (
    from !== undefined && to !== undefined && from.row === to.row && to.column - from.column > 1
  )
}

function arrowOf(moves: LifecycleView['moves'], placed: ReadonlyMap<string, Box>): Arrow[] {
  const [first] = moves
  const from = placed.get(first?.from ?? '')
  const to = placed.get(first?.to ?? '')
  return from && to ? [{ ...wayBetween(from, to), moves }] : []
}
