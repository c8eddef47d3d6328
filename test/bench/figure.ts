import { laidOut } from './table.ts'

/** Something that was measured, and what it may be at most. */
export interface Figure {
  readonly title: string
  readonly value: number
  readonly limit: number
  readonly unit: string
}

/** The figures under a heading, and whether each keeps its limit. */
export function figureTable(heading: string, all: readonly Figure[]): string {
  const head = [heading, 'measured', 'at most', '']
  const cells = all.map(({ title, value, limit, unit }) => [
    `  ${title}`,
    `${shown(value)} ${unit}`,
    `${shown(limit)} ${unit}`,
    value <= limit ? 'kept' : 'not kept',
  ])
  return laidOut([head, ...cells])
}

const shown = (value: number) => (Math.abs(value) < 1 ? value.toFixed(4) : value.toFixed(1))
