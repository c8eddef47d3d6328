import { stringify } from 'csv-stringify/sync'

/** A value of a cell; nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined

/** Rows as CSV, the first of them the headings; no cell of it is taken for a formula by a spreadsheet. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(plainCell)),
    { record_delimiter: 'windows' },
  )
}

/** A cell as plain text: what a spreadsheet would reckon gets an apostrophe before it. */
export function plainCell(cell: Cell): string {
  const text = String(cell ?? '')
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
