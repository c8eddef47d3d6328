import { html, nothing } from 'lit'
import type { AuditRow, AuditUnusual } from '../../../core/audit/contract.ts'
import { chip } from '../../kit/chip.ts'
import { briefMoment } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { auditTable } from './audit-table.ts'
import { say } from './words.ts'

/** Readings that somebody should look at. */
export type Case = AuditUnusual['rows'][number]

/** Which line is open, and how to open one. */
export interface Opening {
  readonly current: string | null
  readonly open: (row: AuditRow) => void
}

/** A case: whose readings, the reason in words, and the lines behind, folded. */
export function unusualCase(host: Element, each: Case, { current, open }: Opening) {
  const words = say(host)
  const when = (moment: string) => briefMoment(moment, languageOf(host))
  const { reason, because, staff, from, to, count, lines } = each
  return html`<li class="case">
    <div class="row">
      <h2 class="grow">${staff.name}</h2>
      ${chip(words.reasons[reason], 'warn')}
    </div>
    <p>${because}</p>
    <p class="quiet small num">${words.at(when(from), when(to))}</p>
    <details>
      <summary>${words.behind(count)}</summary>
      ${count > lines.length ? html`<p class="quiet small">${words.lastOnes(lines.length, count)}</p>` : nothing}
      ${auditTable(host, { rows: lines, current, open })}
    </details>
  </li>`
}
