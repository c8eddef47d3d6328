import { html, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CallView, Receipt, ServiceView } from '../../kit/contract.ts'
import { withAnswer, type Answer } from '../../kit/form/answers.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import type { DimeForm } from '../../kit/form/form.ts'
import { openerStyle } from './opener-style.ts'
import { openerView } from './opener-view.ts'
import type { CallDraft } from './call-draft.ts'
import { faultsIn, submissionOf } from './submission.ts'

/**
 * Opens a ticket for the caller: which service, its questions, the code to read aloud.
 * @fires dime-draft - with what changed of the draft
 * @fires dime-opened - with the receipt
 * @fires dime-done - when the operator goes back to the sheets
 */
@customElement('dime-ticket-opener')
export class TicketOpener extends DeskPart {
  static override styles = openerStyle

  @property({ attribute: false }) declare call: CallView
  @property({ attribute: false }) declare draft: CallDraft
  @state() private isChecked = false
  private readonly service = new Asked<ServiceView>(this)
  private readonly sent = new Asked<Receipt>(this)
  private key = crypto.randomUUID()
  private shown: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('keydown', this.press)
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.stopPropagation()
    void this.send()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { service } = this.draft
    if (!changed.has('draft') || service === this.shown) return
    this.shown = service
    this.service.keep(null)
    if (service) void this.ask(service)
  }

  private async ask(id: string): Promise<void> {
    await this.service.ask(this.desk.client.read('services.read', { id }))
    this.lead('h2')
  }

  private get faults() {
    const refused = this.sent.problem?.errors ?? []
    const { value } = this.service
    const found = value && this.isChecked ? faultsIn(this, value, this.draft) : []
    return found.length > 0 ? found : refused
  }

  private async send(): Promise<void> {
    const { value } = this.service
    if (!value || this.sent.isBusy) return
    this.isChecked = true
    if (faultsIn(this, value, this.draft).length > 0) return this.leadToFault()
    const input = submissionOf(value, this.call, this.draft)
    const receipt = await this.sent.ask(
      this.desk.client.write('tickets.submit', input, { key: this.key }),
    )
    if (!receipt) return this.leadToFault()
    this.key = crypto.randomUUID()
    this.tell('dime-opened', receipt)
    this.lead('.receipt')
  }

  private async leadToFault(): Promise<void> {
    await this.updateComplete
    const [first] = this.faults
    const form = this.renderRoot.querySelector<DimeForm>('dime-form')
    if (first) form?.focusField(first.field)
  }

  private answer(field: string, answer: Answer | null): void {
    this.tell('dime-draft', { answers: withAnswer(this.draft.answers, field, answer) })
  }

  override render() {
    const { draft, call, desk, service, sent, faults } = this
    const seeTicket = (id: string) => desk.navigator.go({ view: 'tickets', id })
    return html`${openerView(this, {
      ...{ desk, draft, service, sent, faults, seeTicket },
      client: desk.client,
      person: call.person?.name ?? null,
      answer: (field, answer) => this.answer(field, answer),
      contact: (contact) => this.tell('dime-draft', { contact }),
      choose: (id) => this.tell('dime-draft', { service: id, answers: {} }),
      send: () => void this.send(),
      back: () => this.tell('dime-done'),
    })}`
  }
}
