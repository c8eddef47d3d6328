import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import '../account/factor-add.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { signInFrame } from './sign-in-frame.ts'
import { signInStyle } from './sign-in-style.ts'
import { say } from './words.ts'

/**
 * Asks for a second factor before anything else, where the organisation demands one.
 * @fires dime-enrolled - when there is one
 * @fires dime-leave - when the person would rather sign out
 */
@customElement('dime-enrol')
export class Enrol extends DeskPart {
  static override styles = signInStyle

  override render() {
    const words = say(this)
    const retry = () => this.tell('dime-enrolled')
    return signInFrame(
      this,
      { title: null, away: null, retry, isWide: true },
      html`<h1>${words.enrol}</h1>
        <p class="quiet">${words.enrolHint}</p>
        <dime-factor-add .desk=${this.desk} @dime-done=${retry}></dime-factor-add>
        <div>
          <button class="button plain" @click=${() => this.tell('dime-leave')}>
            ${words.leave}
          </button>
        </div>`,
    )
  }
}
