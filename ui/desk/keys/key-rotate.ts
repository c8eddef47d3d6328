import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { KeyView, ShownKey } from '../../../core/keys/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import { oneOf } from '../parts/one-of.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * Makes a new secret for a key, and settles what becomes of the present one.
 * @fires dime-made - with the new key
 * @fires dime-close - when the present one stays
 */
@customElement('dime-key-rotate')
export class KeyRotate extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare key: KeyView
  private readonly asked = new Asked<ShownKey>(this)

  private async rotate(event: Event): Promise<void> {
    const cut = answersOf(event).text('old') === 'cut'
    const rotation = { id: this.key.id, cut }
    const made = await this.asked.ask(this.desk.client.write('keys.rotate', rotation))
    if (made) this.tell('dime-made', made)
  }

  override render() {
    const words = say(this)
    const { keep, cut } = words.rotations
    const cancel = () => this.tell('dime-close')
    const choices = [
      ['keep', keep[0] ?? '', keep[1]],
      ['cut', cut[0] ?? '', cut[1]],
    ] as const
    return html`<dime-dialog .heading=${words.rotateTitle(this.key.name)} @dime-close=${cancel}>
      <form class="fields" @submit=${this.rotate}>
        ${oneOf(this, { id: 'old', label: words.rotateBody, value: 'keep', choices })}
        ${formEnd(this, { asked: this.asked, verb: words.rotateVerb, cancel })}
      </form>
    </dime-dialog>`
  }
}
