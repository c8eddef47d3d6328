import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { AuditFile } from '../../../core/audit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { careStyle } from '../parts/care-style.ts'
import { confirm } from '../parts/confirm.ts'
import { saveText } from '../parts/save-text.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { questionOf, type Sought } from './sought.ts'
import { say } from './words.ts'

/** Exports the lines that fit the filters, one file at a time; says first that this is noted. */
@customElement('dime-audit-export')
export class AuditExport extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare sought: Sought
  @state() private isOpen = false
  private readonly asked = new Asked<AuditFile>(this)

  private async export(): Promise<void> {
    const words = say(this)
    const next = this.asked.value?.next ?? null
    const question = questionOf(this.sought, next)
    const file = await this.asked.ask(this.desk.client.write('audit.export', question))
    if (!file) return
    const name = next ? file.name.replace('.csv', `-${next.slice(0, 8)}.csv`) : file.name
    saveText(name, file.csv, 'text/csv')
    this.desk.told.tell({ text: words.exported(file.lines, name) })
    if (!file.next) this.isOpen = false
  }

  private open(): void {
    this.asked.keep(null)
    this.isOpen = true
  }

  private dialog() {
    const words = say(this)
    const { value } = this.asked
    return confirm(this, {
      heading: words.exportTitle,
      body: html`<p>${value?.message ?? words.exportBody}</p>
        <p class="quiet">${words.exportNoted}</p>`,
      verb: value?.next ? words.exportNext : words.exportVerb,
      asked: this.asked,
      yes: () => void this.export(),
      no: () => (this.isOpen = false),
    })
  }

  override render() {
    return html`<button class="button" @click=${this.open}>
        ${icon('download')} ${say(this).exportFile}
      </button>
      ${this.isOpen ? this.dialog() : nothing}`
  }
}
