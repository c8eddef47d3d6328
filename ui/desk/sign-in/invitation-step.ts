import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InvitationView, SignedIn } from '../../../core/identity/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import { passwordField } from './password-field.ts'
import { Asked, knock, shown, signInStyle, trouble } from './step.ts'
import { say } from './words.ts'

/**
 * Lets somebody who was asked in choose their password and come in.
 * @fires dime-answer - with what signing in answered
 * @fires dime-back - when the invitation is good no more and the reader would sign in
 */
@customElement('dime-invitation-step')
export class InvitationStep extends LitElement {
  static override styles = signInStyle

  @property({ attribute: false }) declare client: Client
  @property() declare code: string
  @state() private isMissing = false
  private readonly read = new Asked<InvitationView>(this)
  private readonly asked = new Asked<SignedIn>(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  private async load(): Promise<void> {
    await this.read.ask(knock(this.client, 'invitation/read', { code: this.code }))
  }

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const input = this.renderRoot.querySelector<HTMLInputElement>('#password')
    const password = input?.value ?? ''
    this.isMissing = !password
    if (this.isMissing) return input?.focus()
    const answer = await this.asked.ask(
      knock(this.client, 'invitation', { code: this.code, password }),
    )
    if (answer) this.dispatchEvent(new CustomEvent('dime-answer', { detail: answer }))
    else input?.focus()
  }

  private form({ name, email }: InvitationView) {
    const words = say(this)
    const { asked } = this
    return html`<h1>${words.invitation(name)}</h1>
      <p class="quiet">${words.invitationHint}</p>
      <form novalidate method="post" @submit=${this.enter}>
        ${trouble(this, asked.problem)}
        <p class="quiet small">${words.email}: <strong>${email}</strong></p>
        <input
          class="sr"
          type="email"
          name="email"
          autocomplete="username"
          readonly
          tabindex="-1"
          aria-hidden="true"
          value=${email}
        />
        ${passwordField(this, {
          ...{ id: 'password', label: words.newPassword, hint: words.passwordRule, isNew: true },
          ...{ isFirst: true, fault: this.isMissing ? words.passwordMissing : null },
        })}
        <button class="button main" aria-disabled=${asked.isBusy ? 'true' : nothing}>
          ${asked.isBusy ? words.entering : words.setPassword}
        </button>
      </form>`
  }

  private wayOut() {
    const leave = () => this.dispatchEvent(new CustomEvent('dime-back'))
    return html`<p>${say(this).invitationVoid}</p>
      <button class="button" type="button" @click=${leave}>${say(this).toSignIn}</button>`
  }

  override render() {
    const retry = () => void this.load()
    const { problem, value } = this.read
    // What is void stays void: asking again would say the same.
    const isVoid =
      value === null && problem !== null && problem.status >= 400 && problem.status < 500
    return html`<div class="stack">
      ${
        isVoid
          ? trouble(this, problem, this.wayOut())
          : shown(this, this.read, { draw: (view) => this.form(view), retry, lines: 4 })
      }
    </div>`
  }
}
