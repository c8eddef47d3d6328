/** What identifies a row of a list. */
export interface Identified {
  readonly id: string
}

/** A list that did not jump: the rows where they were, who left, who waits to come in. */
export interface Merged<Row> {
  readonly rows: readonly Row[]
  readonly gone: ReadonlySet<string>
  readonly arrived: number
}

/** Brings fresh content into a shown list without moving a row; news only count. */
export function mergeRows<Row extends Identified>(
  shown: readonly Row[],
  fresh: readonly Row[],
  isWhole: boolean,
): Merged<Row> {
  const byId = new Map(fresh.map((row) => [row.id, row]))
  const known = new Set(shown.map((row) => row.id))
  const left = isWhole ? shown.filter((row) => !byId.has(row.id)) : []
  return {
    rows: shown.map((row) => byId.get(row.id) ?? row),
    gone: new Set(left.map((row) => row.id)),
    arrived: fresh.filter((row) => !known.has(row.id)).length,
  }
}
