import { html } from 'lit'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import { chip } from '../../kit/chip.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { kindChips, wordSearch } from '../parts/narrow.ts'
import { ofKind, tenantKinds, tenantsFor, type TenantsSought } from './tenants-sought.ts'
import { say } from './words.ts'

export type { TenantsSought } from './tenants-sought.ts'

/** The organisations, which of them are looked for, and what can be done. */
export interface TenantTable {
  readonly tenants: readonly TenantSummary[]
  readonly sought: TenantsSought
  readonly chosen: string | null
  readonly seek: (patch: Partial<TenantsSought>) => void
  readonly open: (slug: string) => void
}

/** The table of organisations under its search. */
export function tenantTable(host: Element, table: TenantTable) {
  const words = say(host)
  const rows = tenantsFor(table.tenants, table.sought)
  return html`${search(host, table)}
  ${
    rows.length === 0
      ? html`<p class="empty" role="status">${words.noneFits}</p>`
      : dataTable(host, {
          ...{ caption: words.list, rows, columns: columns(host, table) },
          isCurrent: ({ slug }) => slug === table.chosen,
        })
  }`
}

function search(host: Element, { tenants, sought, seek }: TenantTable) {
  const words = say(host)
  return html`<div class="filters">
    ${wordSearch({ label: words.search, text: sought.text, seek: (text) => seek({ text }) })}
    ${kindChips({
      label: words.kind,
      kinds: [null, ...tenantKinds],
      chosen: sought.kind,
      nameOf: (kind) => (kind ? words.manyKinds[kind] : words.every),
      countOf: (kind) => ofKind(tenants, kind).length,
      seek: (kind) => seek({ kind }),
    })}
  </div>`
}

function columns(host: Element, { open }: TenantTable): Column<TenantSummary>[] {
  const words = say(host)
  const { columns: heads } = words
  const name = (tenant: TenantSummary) =>
    html`<button class="link" @click=${() => open(tenant.slug)}>${tenant.name}</button>
      <div class="quiet small code">${tenant.slug}</div>`
  const state = ({ suspended, isLive }: TenantSummary) =>
    html`${suspended ? chip(words.suspended, 'warn') : chip(words.works, 'good')}
    ${isLive ? chip(words.live, 'blue') : ''}`
  return [
    { label: heads.name, cell: name },
    { label: heads.kind, cell: ({ kind }) => words.kinds[kind] },
    { label: heads.state, cell: state },
    { label: heads.offices, cell: ({ offices }) => offices, isNumber: true },
    { label: heads.staff, cell: ({ staff }) => staff, isNumber: true },
    { label: heads.services, cell: ({ services }) => services, isNumber: true },
    { label: heads.open, cell: ({ openTickets }) => openTickets, isNumber: true },
  ]
}
