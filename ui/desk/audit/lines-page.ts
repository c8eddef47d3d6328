import { html, nothing } from 'lit'
import type { AuditPage, AuditRow } from '../../../core/audit/contract.ts'
import { shown } from '../parts/shown.ts'
import type { Asked } from '../shell/asked.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import './audit-export.ts'
import './audit-line.ts'
import { auditTable } from './audit-table.ts'
import type { Sought } from './sought.ts'
import { say } from './words.ts'

/** The lines read so far, the one that is open, and what can be done. */
export interface LinesPage {
  readonly desk: Desk
  readonly page: Asked<AuditPage>
  readonly rows: readonly AuditRow[]
  readonly next: string | null
  readonly chosen: AuditRow | null
  readonly sought: Sought
  readonly choose: (row: AuditRow | null) => void
  readonly only: (row: AuditRow, patch: Partial<Sought>) => void
  readonly more: () => void
  readonly retry: () => void
  readonly clear: () => void
}

/** The lines, the drawer of the open one, and the export for whoever may. */
export function linesPage(host: Element, state: LinesPage) {
  const { desk, page, sought, chosen, choose, only, retry, clear } = state
  const seek = ({ detail }: CustomEvent<Partial<Sought>>) => chosen && only(chosen, detail)
  const exporting = may(desk.me, 'export', 'audit')
    ? html`<dime-audit-export .desk=${desk} .sought=${sought}></dime-audit-export>`
    : nothing
  return html`<div class="row ends">
      <button class="button plain" @click=${clear}>${say(host).clear}</button>
      ${exporting}
    </div>
    ${shown(host, page, { draw: () => lines(host, state), retry, lines: 12 })}
    ${
      chosen
        ? html`<dime-audit-line
            .desk=${desk}
            .row=${chosen}
            @dime-only=${seek}
            @dime-close=${() => choose(null)}
          ></dime-audit-line>`
        : nothing
    }`
}

function lines(host: Element, { rows, next, page, chosen, choose, more }: LinesPage) {
  const words = say(host)
  const older = next
    ? html`<p class="row">
        <button class="button" aria-disabled=${page.isBusy ? 'true' : nothing} @click=${more}>
          ${words.next}
        </button>
      </p>`
    : nothing
  if (rows.length === 0)
    return html`<p class="empty" role="status">${words.none}</p>
      ${older}`
  return html`${auditTable(host, { rows, current: chosen?.seq ?? null, open: choose })} ${older}`
}
