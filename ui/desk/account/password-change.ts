import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Factors } from '../../../core/identity/staff/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { passwordField } from '../sign-in/password-field.ts'
import { passwordStyle } from '../sign-in/password-style.ts'
import { say } from './words.ts'

/** Changes one's own password; the other sessions end. */
@customElement('dime-password-change')
export class PasswordChange extends DeskPart {
  static override styles = [
    careStyle,
    passwordStyle,
    css`
      form {
        max-width: 420px;
      }
    `,
  ]

  @state() private missing: string | null = null
  @state() private isSame = false
  private readonly factors = new Asked<Factors>(this)
  private readonly asked = new Asked<unknown>(this)

  protected override begin() {
    void this.factors.ask(this.desk.client.read('identity.factors', {}))
    return []
  }

  private typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault()
    const change = { old: this.typed('old'), new: this.typed('new') }
    this.missing = change.old ? (change.new ? null : 'new') : 'old'
    this.isSame = change.new !== '' && change.new === change.old
    if (this.missing ?? this.isSame) return this.lead(`#${this.missing ?? 'new'}`)
    const done = await this.asked.ask(this.desk.client.write('identity.change-password', change))
    if (done === null) return this.lead(this.isOldWrong ? '#old' : '#new')
    this.desk.told.tell({ text: say(this).passwordDone })
    this.renderRoot.querySelector('form')?.reset()
  }

  private get isOldWrong(): boolean {
    return this.asked.problem?.code === 'identity.password-wrong'
  }

  private form() {
    const words = say(this)
    const { missing, isSame, asked } = this
    const fault = (id: string) => (missing === id ? words.passwordMissing : faultOf(asked, id))
    return html`<form class="fields" novalidate method="post" @submit=${this.save}>
      <input
        class="sr"
        name="email"
        autocomplete="username"
        readonly
        tabindex="-1"
        aria-hidden="true"
        value=${this.desk.me.email ?? ''}
      />
      ${passwordField(this, { id: 'old', label: words.passwordOld, fault: fault('old') })}
      ${passwordField(this, {
        ...{ id: 'new', label: words.passwordNew, hint: words.passwordRule, isNew: true },
        fault: isSame ? words.passwordSame : fault('new'),
      })}
      ${formEnd(this, { asked, verb: words.passwordChange })}
    </form>`
  }

  override render() {
    const words = say(this)
    const { value } = this.factors
    return html`<h2>${words.password}</h2>
      ${value && !value.hasPassword ? html`<p class="quiet">${words.noPassword}</p>` : nothing}
      ${value?.hasPassword ? this.form() : nothing}`
  }
}
