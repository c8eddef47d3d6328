import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SecondAsked } from '../../../core/identity/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { Me } from '../../kit/contract.ts'
import { codeField } from './code-field.ts'
import { knowsPasskeys, showPasskey } from './passkey.ts'
import { Asked, knock, signInStyle, trouble } from './step.ts'
import { say } from './words.ts'

/**
 * Asks for something that the person has: a passkey, the code of an app, a recovery code.
 * @fires dime-answer - with the `Me` that came in
 * @fires dime-back - to begin again
 */
@customElement('dime-second-step')
export class SecondStep extends LitElement {
  static override styles = signInStyle

  @property({ attribute: false }) declare client: Client
  @property({ attribute: false }) declare second: SecondAsked
  @state() private isRecovery = false
  @state() private isMissing = false
  private readonly asked = new Asked<Me>(this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.isRecovery = !this.second.factors.includes('totp') && !this.hasPasskey
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('[autofocus]')?.focus()
  }

  private get hasPasskey(): boolean {
    return this.second.passkey !== null && knowsPasskeys()
  }

  private async send(proof: Promise<object>): Promise<void> {
    const { ticket } = this.second
    const knocking = proof.then((shown) =>
      knock(this.client, 'session/second', { ticket, ...shown }),
    )
    const me = await this.asked.ask(knocking)
    if (me) this.dispatchEvent(new CustomEvent('dime-answer', { detail: me }))
    else this.renderRoot.querySelector('input')?.select()
  }

  private enter(event: SubmitEvent): void {
    event.preventDefault()
    const code = this.renderRoot.querySelector('input')?.value.trim() ?? ''
    this.isMissing = code.length < 6
    if (this.isMissing) this.renderRoot.querySelector('input')?.focus()
    else
      void this.send(Promise.resolve({ code: this.isRecovery ? code : code.replaceAll(' ', '') }))
  }

  private passkey() {
    const { passkey } = this.second
    if (!passkey || !this.hasPasskey) return nothing
    const show = async () => ({ passkey: await showPasskey(this, passkey) })
    return html`<button
      class="button ${this.asksCode ? '' : 'main'}"
      type="button"
      ?autofocus=${!this.asksCode}
      @click=${() => void this.send(show())}
    >
      ${say(this).usePasskey}
    </button>`
  }

  private get asksCode(): boolean {
    return this.isRecovery || this.second.factors.includes('totp')
  }

  private codeForm() {
    const words = say(this)
    const { isRecovery, isMissing, asked } = this
    if (!this.asksCode) return nothing
    return html`<form novalidate method="post" @submit=${this.enter}>
      ${codeField(this, { isRecovery, isMissing })}
      <button class="button main" aria-disabled=${asked.isBusy ? 'true' : nothing}>
        ${asked.isBusy ? words.entering : words.enter}
      </button>
    </form>`
  }

  private other() {
    const words = say(this)
    const { factors } = this.second
    const turn = () => {
      this.isRecovery = !this.isRecovery
      this.isMissing = false
    }
    const button = (verb: string) =>
      html`<button class="button plain" type="button" @click=${turn}>${verb}</button>`
    if (this.isRecovery) return factors.includes('totp') ? button(words.useCode) : nothing
    return factors.includes('recovery-code') ? button(words.useRecovery) : nothing
  }

  override render() {
    const words = say(this)
    return html`<div class="stack">
      <p class="quiet">${words.secondHint}</p>
      ${trouble(this, this.asked.problem)} ${this.codeForm()} ${this.passkey()} ${this.other()}
      <button
        class="button plain"
        type="button"
        @click=${() => this.dispatchEvent(new CustomEvent('dime-back'))}
      >
        ${words.back}
      </button>
    </div>`
  }
}
