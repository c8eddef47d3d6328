import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { OfficeRow, OfficeView } from '../../../core/tenancy/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { officeAnswers, officeFields } from './office-fields.ts'
import { say } from './words.ts'

/**
 * Changes an office's name, kind or address.
 * @fires dime-done - when it was changed
 * @fires dime-close - when it stays as it is
 */
@customElement('dime-office-edit')
export class OfficeEdit extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare office: OfficeView
  private readonly asked = new Asked<OfficeRow>(this)

  private async save(event: Event): Promise<void> {
    const { id, version } = this.office
    const change = { id, version, ...officeAnswers(answersOf(event)) }
    const saved = await this.asked.ask(this.desk.client.write('offices.edit', change))
    if (!saved) return this.lead('[aria-invalid]')
    this.desk.told.tell({ text: say(this).saved })
    this.tell('dime-done')
  }

  override render() {
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog
      .heading=${say(this).editTitle(this.office.name)}
      @dime-close=${cancel}
    >
      <form class="fields" novalidate @submit=${this.save}>
        ${officeFields(this, this.asked, this.office)}
        ${formEnd(this, { asked: this.asked, cancel })}
      </form>
    </dime-dialog>`
  }
}
