import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import { formEnd } from '../parts/form-end.ts'
import { line } from '../parts/lines.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { makePasskey } from '../sign-in/passkey.ts'
import { say } from './words.ts'

/**
 * Makes a passkey on this device or a key.
 * @fires dime-enrolled - with the recovery codes, or null when there were some already
 * @fires dime-back - when none should be made
 */
@customElement('dime-passkey-make')
export class PasskeyMake extends DeskPart {
  static override styles = careStyle

  private readonly asked = new Asked<{ readonly recoveryCodes: string[] | null }>(this)

  override firstUpdated(): void {
    this.lead('#name')
  }

  private async make(name: string) {
    const { client } = this.desk
    const { ticket, options } = await client.write('identity.passkey-begin', {})
    const passkey = await makePasskey(this, options)
    return client.write('identity.passkey-finish', { ticket, name, passkey })
  }

  private async send(event: Event): Promise<void> {
    const name = answersOf(event).text('name') || say(this).passkeyDefault
    const enrolled = await this.asked.ask(this.make(name))
    if (enrolled) this.tell('dime-enrolled', enrolled.recoveryCodes)
  }

  override render() {
    const words = say(this)
    const question = { id: 'name', label: words.passkeyName, hint: words.passkeyNameHint }
    return html`<form class="fields" novalidate @submit=${this.send}>
      ${line(this, { ...question, value: words.passkeyDefault, most: 60 })}
      ${formEnd(this, { asked: this.asked, verb: words.make, cancel: () => this.tell('dime-back') })}
    </form>`
  }
}
