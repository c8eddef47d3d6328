import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { OfficeRow, OfficeView } from '../../../core/tenancy/contract.ts'
import { notice } from '../../kit/notice.ts'
import { Asked, careStyle, confirm, DeskPart, Overtaken } from '../parts/care.ts'
import '../parts/pick.ts'
import { officeChoices } from './office-choices.ts'
import { actClash } from './office-fields.ts'
import { say } from './words.ts'

/**
 * Closes an office for good: another takes its open tickets and services.
 * @fires dime-done - when it was closed
 * @fires dime-close - when it stays open
 */
@customElement('dime-office-close')
export class OfficeClose extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare office: OfficeView
  @property({ attribute: false }) offices: readonly OfficeRow[] = []
  @state() private heir: string | null = null
  @state() private isChecked = false
  private readonly asked = new Asked<{ readonly tickets: number }>(this)
  private readonly overtaken = new Overtaken<OfficeView>(this)

  private async shut(): Promise<void> {
    this.isChecked = true
    const { id, version, name } = this.overtaken.theirs ?? this.office
    if (!this.heir) return this.lead('dime-pick')
    const closing = { id, version, to: this.heir }
    const closed = await this.asked.ask(this.desk.client.write('offices.close', closing))
    if (!closed) return this.stand()
    this.desk.told.tell({ text: say(this).closedDone(name, closed.tickets) })
    this.tell('dime-done')
  }

  private async stand(): Promise<void> {
    const read = () => this.desk.client.read('offices.read', { id: this.office.id })
    const isOvertaken = await this.overtaken.look(this.asked.problem, read)
    this.lead(isOvertaken ? '.clash' : '.notice')
  }

  private get hasBelow(): boolean {
    return this.offices.some(({ parent, isClosed }) => parent === this.office.id && !isClosed)
  }

  private body() {
    const words = say(this)
    const { office, offices } = this
    if (this.hasBelow) return notice('warn', words.hasBelow)
    return html`<dime-pick
        autofocus
        .label=${words.heir}
        .fault=${this.isChecked && !this.heir ? words.heirNeeded : null}
        .choices=${officeChoices(offices, new Set([office.id]))}
        .value=${this.heir}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.heir = detail)}
      ></dime-pick>
      <p>${words.closeBody(office.openCount, office.services.length)}</p>
      <p>${words.closePeople(office.people.length)}</p>
      <p><strong>${words.closeForever}</strong></p>`
  }

  override render() {
    const words = say(this)
    return confirm(this, {
      ...{ heading: words.closeTitle(this.office.name), body: this.body(), asked: this.asked },
      ...{ verb: words.closeVerb, isDangerous: true, isImpossible: this.hasBelow },
      clash: actClash(this, this.overtaken, this.office),
      yes: () => void this.shut(),
      no: () => this.tell('dime-close'),
    })
  }
}
