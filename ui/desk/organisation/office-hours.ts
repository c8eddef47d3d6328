import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { OfficeView } from '../../../core/tenancy/contract.ts'
import '../calendar/calendar-form.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * The hours and closures of an office, to be changed.
 * @fires dime-done - when they were changed
 * @fires dime-close - when they stay as they are
 */
@customElement('dime-office-hours')
export class OfficeHours extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare office: OfficeView

  override render() {
    return html`<dime-dialog
      .heading=${say(this).calendarTitle(this.office.name)}
      @dime-close=${() => this.tell('dime-close')}
    >
      <dime-calendar-form
        .desk=${this.desk}
        .office=${this.office.id}
        @dime-saved=${() => this.tell('dime-done')}
      ></dime-calendar-form>
    </dime-dialog>`
  }
}
