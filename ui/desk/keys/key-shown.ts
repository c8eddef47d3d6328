import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ShownKey } from '../../../core/keys/contract.ts'
import { notice } from '../../kit/notice.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/copy-text.ts'
import '../parts/dialog.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * A key that was just made, shown this once.
 * @fires dime-close - when the reader has it
 */
@customElement('dime-key-shown')
export class KeyShown extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare made: ShownKey

  override render() {
    const words = say(this)
    const close = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${words.made(this.made.view.name)} @dime-close=${close}>
      ${notice('warn', words.onlyNow, words.onlyNowWhy)}
      <dime-copy-text
        autofocus
        .text=${this.made.key}
        .verb=${words.copy}
        .isMain=${true}
      ></dime-copy-text>
      <div class="row">
        <button class="button plain" @click=${close}>${words.haveIt}</button>
      </div>
    </dime-dialog>`
  }
}
