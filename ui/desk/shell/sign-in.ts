import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Client } from '../../kit/client.ts'
import type { Problem } from '../../kit/problem.ts'
import { Asked } from './asked.ts'
import { languageButton } from './language-button.ts'
import { openSession } from './session.ts'
import { emailField, passwordField, signInNotice } from './sign-in-parts.ts'
import { signInStyle } from './sign-in-style.ts'
import { say } from './words.ts'

/**
 * Asks an operator for e-mail and password.
 * @fires dime-signed-in - with the `Me` of who entered
 * @fires dime-retry - when the kernel was away and should be asked again
 * @fires dime-settings - with the language chosen
 */
@customElement('dime-sign-in')
export class SignIn extends LitElement {
  static override styles = signInStyle

  @property({ attribute: false }) declare client: Client
  @property({ attribute: false }) problem: Problem | null = null
  @property({ type: Boolean }) wasIn = false
  @state() private missing: readonly string[] = []
  @state() private isShown = false
  private readonly asked = new Asked<Awaited<ReturnType<typeof openSession>>>(this)

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const email = this.typed('email').trim()
    const password = this.typed('password')
    this.missing = [...(email ? [] : ['email']), ...(password ? [] : ['password'])]
    const [first] = this.missing
    if (first) return this.input(first)?.focus()
    const me = await this.asked.ask(openSession(this.client, { email, password }))
    if (me) this.dispatchEvent(new CustomEvent('dime-signed-in', { detail: me }))
    else this.input('password')?.select()
  }

  private input(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)
  }

  private typed(id: string): string {
    return this.input(id)?.value ?? ''
  }

  private trouble() {
    return signInNotice(this, {
      refused: this.asked.problem,
      away: this.problem,
      wasIn: this.wasIn,
      retry: () => this.dispatchEvent(new CustomEvent('dime-retry')),
    })
  }

  private form() {
    const words = say(this)
    const { isBusy } = this.asked
    return html`<form novalidate method="post" @submit=${this.enter}>
      <h1>${words.signIn}</h1>
      <p class="quiet">${words.forStaff}</p>
      ${this.trouble()} ${emailField(this, this.missing.includes('email'))}
      ${passwordField(this, {
        isMissing: this.missing.includes('password'),
        isShown: this.isShown,
        toggle: () => (this.isShown = !this.isShown),
      })}
      <button class="button main" aria-disabled=${isBusy ? 'true' : nothing}>
        ${isBusy ? words.entering : words.enter}
      </button>
    </form>`
  }

  override render() {
    const words = say(this)
    return html`<div class="page">
      <header class="bar">
        <strong>${words.product}</strong> <span>${words.desk}</span>
        <span class="grow"></span> ${languageButton(this)}
      </header>
      <main>${this.form()}</main>
    </div>`
  }
}
