import { html } from 'lit'
import type { LevelOverview } from '../../../core/levels/overview-contract.ts'
import { type Column, dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'

type Counted = LevelOverview['services'][number]
const kinds = ['open', 'breaking', 'broken', 'held', 'reopened'] as const

/** The same figures, service by service. */
export function byService(host: Element, services: LevelOverview['services']) {
  const words = say(host)
  if (services.length === 0) return html`<p class="empty">${words.noServices}</p>`
  const figures = kinds.map((kind): Column<Counted> => ({
    label: words.counts[kind],
    cell: (row) => row[kind],
    isNumber: true,
  }))
  return dataTable(host, {
    caption: words.services,
    rows: services.map((row) => ({ ...row, id: row.service, name: row.title })),
    columns: [{ label: words.service, cell: ({ title }) => title }, ...figures],
  })
}
