import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { AuditPage, AuditRow } from '../../../core/audit/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { auditFilters } from './audit-filters.ts'
import { Catalogue } from './catalogue.ts'
import { linesPage } from './lines-page.ts'
import { meet, type Met, nobody } from './met.ts'
import { lately, questionOf, type Sought } from './sought.ts'

/** The lines of the audit under their filters, the newest first; one can be opened, all can be exported. */
@customElement('dime-audit-lines')
export class AuditLines extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .more summary {
        padding: 6px 0;
        color: var(--blue);
        font-weight: 600;
        cursor: pointer;
      }
      @media (min-width: 760px) {
        .more summary {
          display: none;
        }
      }
      .ends {
        justify-content: space-between;
        margin: 0 0 6px -6px;
      }
    `,
  ]

  @state() private sought = lately()
  @state() private rows: readonly AuditRow[] = []
  @state() private chosen: AuditRow | null = null
  /** Grows whenever the fields should be written anew. */
  @state() private edition = 0
  private met: Met = nobody
  private ticketCode: string | null = null
  private next: string | null = null
  private readonly page = new Asked<AuditPage>(this)
  private readonly catalogue = new Catalogue(this)

  protected override begin() {
    this.catalogue.load(this.desk.client)
    void this.load(null)
    return []
  }

  private async load(cursor: string | null): Promise<void> {
    const asked = questionOf(this.sought, cursor)
    const page = await this.page.ask(this.desk.client.read('audit.search', asked))
    if (!page) return
    this.next = page.next
    this.rows = cursor ? [...this.rows, ...page.rows] : page.rows
    this.met = meet(this.met, page.rows)
  }

  private seek(patch: Partial<Sought>): void {
    this.sought = { ...this.sought, ...patch }
    this.chosen = null
    if ('from' in patch || 'to' in patch) this.edition++
    void this.load(null)
  }

  private clear(): void {
    this.edition++
    this.seek(lately())
  }

  private only(row: AuditRow, patch: Partial<Sought>): void {
    if (patch.ticket) this.ticketCode = row.ticket?.code ?? null
    this.seek(patch)
  }

  override render() {
    const { sought, met, catalogue, page, edition, rows, next, chosen, desk } = this
    const filters = auditFilters(this, {
      ...{ sought, met, catalogue, edition },
      ticketCode: sought.ticket ? this.ticketCode : null,
      seek: (patch) => this.seek(patch),
    })
    return html`${filters}
    ${linesPage(this, {
      ...{ desk, page, rows, next, chosen, sought },
      choose: (row) => (this.chosen = row),
      only: (row, patch) => this.only(row, patch),
      more: () => void this.load(next),
      retry: () => void this.load(null),
      clear: () => this.clear(),
    })}`
  }
}
