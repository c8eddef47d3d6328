import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SignedIn } from '../../../core/identity/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import { line } from '../parts/lines.ts'
import { passwordField } from './password-field.ts'
import { Asked, knock, signInStyle } from './step.ts'
import { say } from './words.ts'

/**
 * Asks for e-mail and password.
 * @fires dime-answer - with what signing in answered
 */
@customElement('dime-password-step')
export class PasswordStep extends LitElement {
  static override styles = signInStyle

  @property({ attribute: false }) declare client: Client
  @property({ type: Boolean }) wasIn = false
  @state() private missing: readonly string[] = []
  private readonly asked = new Asked<SignedIn>(this)

  // A page that stood before keeps the focus: the attribute alone would not move it.
  override firstUpdated(): void {
    this.input('email')?.focus()
  }

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const email = this.typed('email').trim()
    const password = this.typed('password')
    this.missing = [...(email ? [] : ['email']), ...(password ? [] : ['password'])]
    const [first] = this.missing
    if (first) return this.input(first)?.focus()
    const answer = await this.asked.ask(knock(this.client, 'session', { email, password }))
    if (answer) this.dispatchEvent(new CustomEvent('dime-answer', { detail: answer }))
    else this.input('password')?.select()
  }

  private input(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)
  }

  private typed(id: string): string {
    return this.input(id)?.value ?? ''
  }

  private trouble() {
    if (this.asked.problem) return problemNotice(this.asked.problem)
    return this.wasIn ? notice('warn', say(this).signedOut) : nothing
  }

  override render() {
    const words = say(this)
    const { missing, asked } = this
    return html`<form novalidate method="post" @submit=${this.enter}>
      ${this.trouble()}
      ${line(this, {
        ...{ id: 'email', label: words.email, type: 'email', autocomplete: 'username' },
        ...{ isFirst: true, fault: missing.includes('email') ? words.emailMissing : null },
      })}
      ${passwordField(this, {
        ...{ id: 'password', label: words.password },
        fault: missing.includes('password') ? words.passwordMissing : null,
      })}
      <button class="button main" aria-disabled=${asked.isBusy ? 'true' : nothing}>
        ${asked.isBusy ? words.entering : words.enter}
      </button>
    </form>`
  }
}
