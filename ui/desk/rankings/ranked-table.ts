import { html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import type { Desk } from '../shell/desk.ts'
import { pathOf } from '../shell/route.ts'
import type { RankedRow } from './changes.ts'
import { pointsIn } from './figures.ts'
import { pointsWhy } from './points-why.ts'
import { say } from './words.ts'

/** Requests in order, and how they are shown. */
export interface RankedTable {
  readonly desk: Desk
  readonly caption: string
  readonly rows: readonly RankedRow[]
  /** Whether the reasons of all points are open. */
  readonly isOpen: boolean
}

type Row = RankedRow & { readonly id: string; readonly name: string }

/** Requests in order: place, ticket, number, points and why. */
export function rankedTable(host: Element, { desk, caption, rows, isOpen }: RankedTable) {
  const { column } = say(host)
  const columns: Column<Row>[] = [
    { label: column.place, cell: (row) => place(host, row) },
    { label: column.ticket, cell: (row) => link(desk, row) },
    { label: column.number, cell: ({ number }) => html`<span class="num">${number}</span>` },
    {
      label: column.total,
      isNumber: true,
      cell: ({ total }) => html`<strong>${pointsIn(host, total)}</strong>`,
    },
    { label: column.points, cell: (row) => pointsWhy(host, row, isOpen) },
  ]
  const named = rows.map((row) => ({ ...row, id: row.ticket, name: row.code }))
  return dataTable(host, { caption, columns, rows: named })
}

function place(host: Element, { position, isTied }: RankedRow) {
  return html`<strong class="place num">${position}</strong>
    ${isTied ? chip(say(host).tied, 'warn') : nothing}`
}

function link({ client, navigator }: Desk, { ticket, code }: RankedRow) {
  const route = { view: 'tickets', id: ticket } as const
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigator.go(route)
  }
  return html`<a class="num nowrap" href=${pathOf(client.tenant, route)} @click=${go}>${code}</a>`
}
