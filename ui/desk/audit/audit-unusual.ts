import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { AuditRow, AuditUnusual } from '../../../core/audit/contract.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './audit-line.ts'
import { spanOf } from './sought.ts'
import { unusualHead } from './unusual-head.ts'
import { type Case, unusualList, unusualStyle } from './unusual-list.ts'

/** Readings that deserve a question, each with its reason in words and the lines behind it. */
@customElement('dime-audit-unusual')
export class UnusualReadings extends DeskPart {
  static override styles = unusualStyle

  @state() private span = spanOf('month')
  @state() private reason: Case['reason'] | null = null
  @state() private chosen: AuditRow | null = null
  private readonly read = new Asked<AuditUnusual>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { from, to } = this.span
    if (from && to) await this.read.ask(this.desk.client.read('audit.unusual', { from, to }))
  }

  private seek(days: Partial<typeof this.span>): void {
    this.span = { ...this.span, ...days }
    this.reason = null
    void this.load()
  }

  private drawer() {
    if (!this.chosen) return nothing
    return html`<dime-audit-line
      .desk=${this.desk}
      .row=${this.chosen}
      .isAlone=${true}
      @dime-close=${() => (this.chosen = null)}
    ></dime-audit-line>`
  }

  override render() {
    const { span, chosen, read, reason } = this
    const draw = (found: AuditUnusual) =>
      unusualList(this, found, {
        ...{ reason, current: chosen?.seq ?? null },
        choose: (sought) => (this.reason = sought),
        open: (row) => (this.chosen = row),
      })
    return html`${unusualHead(this, { ...span, seek: (days) => this.seek(days) })}
    ${shown(this, read, { draw, retry: () => void this.load() })} ${this.drawer()}`
  }
}
