import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { ownAbsences } from '../absences/own-absences.ts'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import './factor-list.ts'
import './password-change.ts'
import './session-list.ts'
import { say } from './words.ts'

const few = 4

/** One's own access: roles, sessions, second factors, password. */
@customElement('dime-account-room')
export class AccountRoom extends DeskPart {
  static override styles = careStyle

  private roles() {
    return html`<ul class="plainlist">
      ${this.desk.me.held.map(
        ({ roleName, office }) =>
          html`<li>${roleName} <span class="quiet">· ${office.name}</span></li>`,
      )}
    </ul>`
  }

  override render() {
    const words = say(this)
    const { desk } = this
    const { name, email, held } = desk.me
    return html`<div class="scroll">
      <div class="head"><h1>${words.title}</h1></div>
      <section class="narrow">
        <h2>${words.whoYouAre}</h2>
        <p><strong>${name}</strong> <span class="quiet">· ${email}</span></p>
        ${
          held.length > few
            ? html`<details>
                <summary>${words.rolesHeld(held.length)}</summary>
                ${this.roles()}
              </details>`
            : this.roles()
        }
      </section>
      ${ownAbsences(this, desk)}
      <section class="narrow"><dime-factor-list .desk=${desk}></dime-factor-list></section>
      <section class="narrow"><dime-session-list .desk=${desk}></dime-session-list></section>
      <section class="narrow"><dime-password-change .desk=${desk}></dime-password-change></section>
    </div>`
  }
}
