import { html, nothing } from 'lit'
import type { AuditRow } from '../../../core/audit/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { instantWords } from './clock-words.ts'
import { say } from './words.ts'

/** Lines of the audit as a table; the moment of each opens it. */
export function auditTable(
  host: Element,
  {
    rows,
    current,
    open,
  }: { rows: readonly AuditRow[]; current: string | null; open: (row: AuditRow) => void },
) {
  const words = say(host)
  const named = rows.map((row) => ({ ...row, id: row.seq, name: row.label }))
  return dataTable(host, {
    ...{ caption: words.list, rows: named, columns: columns(host, open) },
    isCurrent: ({ seq }) => seq === current,
  })
}

function columns(host: Element, open: (row: AuditRow) => void): Column<AuditRow>[] {
  const { columns: heads } = say(host)
  const language = languageOf(host)
  const at = (row: AuditRow) =>
    html`<button class="link num nowrap" @click=${() => open(row)}>
      ${instantWords(row.at, language)}
    </button>`
  const who = ({ actor, role, office }: AuditRow) => {
    const as = [role?.name, office?.name].filter(Boolean).join(' · ')
    return html`${actor.name}${as ? html`<div class="quiet small">${as}</div>` : nothing}`
  }
  const what = ({ label, ticket }: AuditRow) =>
    html`${label}${ticket ? html`<div class="quiet small code">${ticket.code}</div>` : nothing}`
  const whom = ({ person }: AuditRow) => person?.name ?? html`<span class="quiet">–</span>`
  const why = ({ why: reason }: AuditRow) => reason ?? html`<span class="quiet">–</span>`
  return [
    { label: heads.at, cell: at },
    { label: heads.who, cell: who },
    { label: heads.what, cell: what },
    { label: heads.whom, cell: whom },
    { label: heads.why, cell: why },
  ]
}
