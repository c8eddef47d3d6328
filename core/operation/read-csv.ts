import { CsvError, parse } from 'csv-parse/sync'
import { columnsMissing, notATable, tooManyLines } from './import-faults.ts'

/** The largest file that is taken, in characters; a body may need twice as many bytes. */
export const largestFile = 1_000_000

/** The limit of a body that carries a file. */
export const fileBodyLimit = 2_500_000

const mostLines = 5_000

/** A line of a table, its cells under the names of the columns. */
export interface CsvLine<Column extends string> {
  readonly line: number
  readonly text: string
  readonly cells: Readonly<Record<Column, string>>
}

/** Which columns a table has, each with the headings under which it may stand. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>

/**
 * Reads a table that people wrote, parted by commas, semicolons or tabs. Cells are plain text, whatever a
 * spreadsheet would make of them. Faults: import.not-a-table, import.columns-missing, import.too-many-lines.
 */
export function readCsv<Column extends string>(
  text: string,
  columns: Columns<Column>,
): CsvLine<Column>[] {
  const [head, ...rest] = recordsIn(text)
  if (rest.length > mostLines) throw tooManyLines({ limit: mostLines })
  const places = placesOf(head?.record ?? [], columns)
  return rest.map(({ record, raw, info }) => ({
    line: info.lines,
    text: raw.trim().slice(0, 200),
    cells: Object.fromEntries(
      places.map(([column, place]) => [column, unescaped(record[place] ?? '')]),
    ) as Record<Column, string>, // one cell for each column
  }))
}

interface Read {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

function recordsIn(text: string): Read[] {
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }
  try {
    return parse(text, options) as unknown as Read[] // with `info` and `raw` each record comes as such
  } catch (error) {
    if (error instanceof CsvError) throw notATable({ line: Number(error['lines'] ?? 1) })
    throw error
  }
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1)
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counted.reduce((most, other) => (other.count > most.count ? other : most)).mark
}

function placesOf<Column extends string>(
  head: readonly string[],
  columns: Columns<Column>,
): [Column, number][] {
  const headings = head.map((heading) => heading.toLowerCase())
  const names = Object.keys(columns) as Column[] // its keys are exactly these
  const places = names.map((name): [Column, number] => [
    name,
    headings.findIndex((heading) => columns[name].includes(heading)),
  ])
  const missing = places.filter(([, place]) => place < 0).map(([name]) => columns[name][0])
  if (missing.length > 0) throw columnsMissing({ columns: missing.join(', ') })
  return places
}

// The apostrophe with which formulas are made plain when a table is written.
function unescaped(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
