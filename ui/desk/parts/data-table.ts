import { html, nothing, type TemplateResult } from 'lit'
import { say } from './words.ts'

/** A row that can be told from others and named aloud. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** One column: its head and how a row is shown in it. */
export interface Column<Row> {
  readonly label: string
  readonly cell: (row: Row) => unknown
  readonly isNumber?: boolean
}

/** Which rows are chosen, and how to choose others. */
export interface Selection {
  readonly chosen: ReadonlySet<string>
  readonly choose: (chosen: ReadonlySet<string>) => void
}

/** A table: what it is called, its columns and rows, and what can be chosen in it. */
export interface DataTable<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly selection?: Selection
  readonly isCurrent?: (row: Row) => boolean
}

/** Rows under columns; where it is narrow each row is a card with the heads beside its facts. */
export function dataTable<Row extends Named>(host: Element, table: DataTable<Row>): TemplateResult {
  const { caption, columns, rows, selection } = table
  return html`<table class="table" role="table">
    <caption class="sr">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${selection ? html`<th role="columnheader" class="tick-cell">${allBox(host, rows, selection)}</th>` : nothing}
        ${columns.map(
          ({ label, isNumber }) =>
            html`<th role="columnheader" scope="col" class=${isNumber ? 'number' : ''}>
              ${label}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => tableRow(host, row, table))}
    </tbody>
  </table>`
}

function tableRow<Row extends Named>(host: Element, row: Row, table: DataTable<Row>) {
  const { columns, selection, isCurrent } = table
  return html`<tr role="row" aria-current=${isCurrent?.(row) ? 'true' : nothing}>
    ${selection ? html`<td role="cell" class="tick-cell">${oneBox(host, row, selection)}</td>` : nothing}
    ${columns.map(
      ({ label, cell, isNumber }) =>
        html`<td role="cell" data-label=${label} class=${isNumber ? 'number' : ''}>
          <div>${cell(row)}</div>
        </td>`,
    )}
  </tr>`
}

function oneBox(host: Element, { id, name }: Named, { chosen, choose }: Selection) {
  const turn = () =>
    choose(chosen.has(id) ? chosen.difference(new Set([id])) : chosen.union(new Set([id])))
  return html`<input
    type="checkbox"
    aria-label=${say(host).chooseOne(name)}
    .checked=${chosen.has(id)}
    @change=${turn}
  />`
}

function allBox(host: Element, rows: readonly Named[], { chosen, choose }: Selection) {
  const all = new Set(rows.map(({ id }) => id))
  const isAll = rows.length > 0 && all.isSubsetOf(chosen)
  return html`<input
    type="checkbox"
    aria-label=${say(host).chooseAll}
    .checked=${isAll}
    .indeterminate=${!isAll && !all.isDisjointFrom(chosen)}
    @change=${() => choose(isAll ? chosen.difference(all) : chosen.union(all))}
  />`
}
