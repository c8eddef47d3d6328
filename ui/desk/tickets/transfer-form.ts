import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { notice } from '../../kit/notice.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import { area } from '../parts/form.ts'
import { ActForm, Asked, type After, type Answers } from './act-form.ts'
import { say } from './act-words.ts'
import { attachmentTicks, tickedFiles } from './attachment-ticks.ts'

/** Passes a ticket to another office, with the attachments that are chosen. */
@customElement('dime-transfer-form')
export class TransferForm extends ActForm {
  @state() private office: string | null = null
  private readonly offices = new Asked<readonly OfficeRow[]>(this)

  protected override begin() {
    void this.offices.ask(this.desk.client.read('offices.tree', {}))
    return []
  }

  protected override get said() {
    const words = say(this)
    return { heading: words.transferTitle, verb: words.transferGo }
  }

  protected override asks() {
    const words = say(this)
    const others = (this.offices.value ?? []).filter(({ code }) => code !== this.ticket.office.code)
    return html`<dime-pick
        .label=${words.transferTo}
        .fault=${this.isChecked && !this.office ? words.transferNeeded : null}
        .value=${this.office}
        .choices=${officeChoices(others)}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.office = detail)}
      ></dime-pick>
      ${area(this, {
        ...{ id: 'reason', label: words.reason, most: 1000 },
        fault: this.isChecked ? words.transferNeeded : null,
      })}
      ${attachmentTicks(this, this.ticket, {
        ...{ label: words.transferFiles, hint: words.transferFilesHint, isOn: true },
      })}
      ${notice('blue', words.transferClock)}`
  }

  protected override act(answers: Answers) {
    const { id, version } = this.ticket
    const reason = answers.text('reason')
    if (!this.office || !reason) return null
    const files = [...answers.all(tickedFiles)]
    return this.desk.client.write('tickets.transfer', {
      id,
      version,
      office: this.office,
      reason,
      files,
    })
  }

  protected override told({ code, office }: After) {
    return say(this).transferred(code, office.name)
  }
}
