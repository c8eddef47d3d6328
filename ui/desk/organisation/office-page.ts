import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { OfficeRow, OfficeView } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart, refreshOn, shown } from '../parts/care.ts'
import { officeActs, type OfficeAct } from './office-acts.ts'
import './office-close.ts'
import './office-edit.ts'
import { officeFacts, officeFactsStyle } from './office-facts.ts'
import './office-hours.ts'
import './office-move.ts'

/**
 * An office: who works there, what it answers for, when it works, and what can be changed.
 * @fires dime-changed - with the id of the office to show
 * @fires dime-below - when an office should be made below this one
 * @fires dime-back - when the tree should be shown again
 */
@customElement('dime-office-page')
export class OfficePage extends DeskPart {
  static override styles = [careStyle, officeFactsStyle]

  @property() declare office: string
  @property({ attribute: false }) offices: readonly OfficeRow[] = []
  @state() private act: OfficeAct | null = null
  private readonly read = new Asked<OfficeView>(this)

  protected override begin() {
    // Whoever changes an office goes on with what they saw.
    const look = () => this.act === null && void this.load()
    return [refreshOn(this.desk, ['office', 'offices', 'calendar', 'staff'], look)]
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('office')) return
    this.read.keep(null)
    this.act = null
    void this.load()
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('offices.read', { id: this.office }))
  }

  private async done(): Promise<void> {
    this.act = null
    this.tell('dime-changed', this.office)
    await this.load()
    await this.updateComplete
    // The button that was pressed may be there no more.
    if (this.shadowRoot?.activeElement === null) this.lead('h1')
  }

  private dialog(office: OfficeView) {
    const { desk, offices } = this
    const close = () => (this.act = null)
    const done = () => void this.done()
    if (this.act === 'edit')
      return html`<dime-office-edit
        .desk=${desk}
        .office=${office}
        @dime-done=${done}
        @dime-close=${close}
      ></dime-office-edit>`
    if (this.act === 'move')
      return html`<dime-office-move
        .desk=${desk}
        .office=${office}
        .offices=${offices}
        @dime-done=${done}
        @dime-close=${close}
      ></dime-office-move>`
    if (this.act === 'close')
      return html`<dime-office-close
        .desk=${desk}
        .office=${office}
        .offices=${offices}
        @dime-done=${done}
        @dime-close=${close}
      ></dime-office-close>`
    if (this.act === 'calendar')
      return html`<dime-office-hours
        .desk=${desk}
        .office=${office}
        @dime-done=${done}
        @dime-close=${close}
      ></dime-office-hours>`
    return nothing
  }

  private draw(office: OfficeView) {
    const { offices, desk } = this
    return html`${officeActs(this, office, {
      offices,
      open: (act) => (this.act = act),
      below: () => this.tell('dime-below'),
      back: () => this.tell('dime-back'),
    })}
    ${officeFacts(this, office, {
      openPerson: (id) => desk.navigator.go({ view: 'staff', id }),
      changeCalendar: () => (this.act = 'calendar'),
    })}
    ${this.dialog(office)}`
  }

  override render() {
    const retry = () => void this.load()
    return html`<div class="scroll">
      ${shown(this, this.read, { draw: (office) => this.draw(office), retry, lines: 9 })}
    </div>`
  }
}
