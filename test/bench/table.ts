import type { Comparison, Figures } from './compare.ts'

const head = ['', 'req/s', 'p95 ms', 'CPU ms', 'of PostgreSQL', 'ratio']

/** The figures of both servers, operation by operation. */
export function comparisonTable(all: readonly Comparison[]): string {
  const lines = all.flatMap(({ title, dime, bare, ratio }) => [
    [title, ...cells(dime), ratio.toFixed(2)],
    ['  bare Koa + pg', ...cells(bare), ''],
  ])
  return laidOut([head, ...lines])
}

/** Names with a number each. */
export function sizeTable(title: string, sizes: readonly (readonly [string, number])[]): string {
  return laidOut([[title, ''], ...sizes.map(([name, size]) => [`  ${name}`, size.toFixed(1)])])
}

function cells({ perSecond, p95, cpu, databaseCpu, failed }: Figures): string[] {
  const rate = `${Math.round(perSecond)}${failed > 0 ? ` (${failed} failed)` : ''}`
  return [rate, p95.toFixed(1), cpu.toFixed(2), databaseCpu.toFixed(2)]
}

/** Rows of cells, each column as wide as its widest cell. */
export function laidOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
  return rows.map((row) => line(row).join('   ').trimEnd()).join('\n')
}
