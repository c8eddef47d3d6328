import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { describedBy, field } from '../../kit/field.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { composerStyle } from './composer.ts'
import { tenantsOf, type TenantName } from './tenants.ts'
import type { TicketDraft } from './ticket-draft.ts'
import { say } from './words.ts'

/**
 * Hands a ticket to another organisation, with a reason.
 * @fires dime-draft - with what changed of the draft
 * @fires dime-refer - with `{ tenant, reason }`
 * @fires dime-cancel - when nothing should be handed over
 */
@customElement('dime-refer-form')
export class ReferForm extends DeskPart {
  static override styles = [DeskPart.styles, composerStyle]

  @property({ attribute: false }) declare draft: TicketDraft
  /** The service of the ticket: others take it who offer that. */
  @property() service = ''
  @property({ type: Boolean }) isBusy = false
  @state() private isChecked = false
  private readonly asked = new Asked<readonly TenantName[]>(this)

  protected override begin() {
    void this.asked.ask(tenantsOf(this.desk.client, this.service))
    return []
  }

  /** Hands over what was written, or says what is missing. */
  submit(): void {
    const { tenant } = this.draft
    const reason = this.draft.reason.trim()
    this.isChecked = true
    if (tenant && reason) this.tell('dime-refer', { tenant, reason })
    else this.lead(tenant ? '#reason' : '#tenant')
  }

  private get fault(): string | null {
    const { tenant, reason } = this.draft
    return this.isChecked && !(tenant && reason.trim()) ? say(this).referNeeded : null
  }

  private tenants() {
    const words = say(this)
    const choose = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLSelectElement &&
      this.tell('dime-draft', { tenant: currentTarget.value })
    return html`<select class="input" id="tenant" @change=${choose}>
      <option value="">${words.chooseTenant}</option>
      ${this.asked.value?.map(
        ({ slug, name }) =>
          html`<option value=${slug} ?selected=${slug === this.draft.tenant}>${name}</option>`,
      )}
    </select>`
  }

  private reason() {
    const words = say(this)
    const question = {
      id: 'reason',
      label: words.referReason,
      hint: words.referHint,
      fault: this.fault,
    }
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLTextAreaElement &&
      this.tell('dime-draft', { reason: currentTarget.value })
    return field(
      this,
      question,
      html`<textarea
        class="input"
        id="reason"
        maxlength="1000"
        aria-describedby=${describedBy(question)}
        .value=${this.draft.reason}
        @input=${type}
      ></textarea>`,
    )
  }

  override render() {
    const words = say(this)
    const { problem, value } = this.asked
    if (value?.length === 0) return html`<p class="empty">${words.noTenants}</p>`
    return html`<div class="composer referral">
      <h2>${words.referTitle}</h2>
      ${problem ? trouble(this, problem) : nothing}
      ${field(this, { id: 'tenant', label: words.referTo }, this.tenants())} ${this.reason()}
      <div class="row">
        <button class="button main" @click=${() => this.submit()}>
          ${this.isBusy ? words.saving : words.referSend} <kbd>Ctrl ↵</kbd>
        </button>
        <button class="button plain" @click=${() => this.tell('dime-cancel')}>
          ${words.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </div>`
  }
}
