import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { roleName } from '../shell/role-names.ts'
import './factor-list.ts'
import './password-change.ts'
import './session-list.ts'
import { say } from './words.ts'

/** One's own access: roles, sessions, second factors, password. */
@customElement('dime-account-room')
export class AccountRoom extends DeskPart {
  static override styles = careStyle

  override render() {
    const words = say(this)
    const { desk } = this
    const { name, email, held } = desk.me
    return html`<div class="scroll">
      <div class="head"><h1>${words.title}</h1></div>
      <section class="narrow">
        <h2>${words.whoYouAre}</h2>
        <p><strong>${name}</strong> <span class="quiet">· ${email}</span></p>
        <details>
          <summary>${words.rolesHeld(held.length)}</summary>
          <ul class="plainlist">
            ${held.map(
              ({ role, office }) =>
                html`<li>${roleName(this, role)} <span class="quiet">· ${office.name}</span></li>`,
            )}
          </ul>
        </details>
      </section>
      <section class="narrow"><dime-factor-list .desk=${desk}></dime-factor-list></section>
      <section class="narrow"><dime-session-list .desk=${desk}></dime-session-list></section>
      <section class="narrow"><dime-password-change .desk=${desk}></dime-password-change></section>
    </div>`
  }
}
