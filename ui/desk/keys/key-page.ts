import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { KeyView, ShownKey } from '../../../core/keys/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { confirm } from '../parts/confirm.ts'
import '../parts/dialog.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { may } from '../shell/may.ts'
import { keyFacts, keyStops } from './key-facts.ts'
import './key-rotate.ts'
import { say } from './words.ts'

/**
 * One key: what is known of it, and what can be done about it.
 * @fires dime-made - with the new key, to be shown once
 * @fires dime-changed - when it was revoked
 * @fires dime-close - when the reader is done
 */
@customElement('dime-key-page')
export class KeyPage extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .stops {
        padding-inline-start: 1.2em;
      }
    `,
  ]

  @property({ attribute: false }) declare key: KeyView
  @state() private act: 'rotate' | 'revoke' | null = null
  private readonly asked = new Asked<KeyView>(this)

  private async revoke(): Promise<void> {
    const { id, name } = this.key
    if (!(await this.asked.ask(this.desk.client.write('keys.revoke', { id })))) return
    this.act = null
    this.desk.told.tell({ text: say(this).revoked(name) })
    this.tell('dime-changed')
  }

  private over() {
    const words = say(this)
    const { act, asked, key, desk } = this
    const stop = () => (this.act = null)
    if (act === 'rotate')
      return html`<dime-key-rotate
        .desk=${desk}
        .key=${key}
        @dime-made=${({ detail }: CustomEvent<ShownKey>) => this.tell('dime-made', detail)}
        @dime-close=${stop}
      ></dime-key-rotate>`
    if (act !== 'revoke') return nothing
    return confirm(this, {
      ...{
        heading: words.revokeTitle(key.name),
        body: keyStops(this, key),
        verb: words.revokeVerb,
      },
      ...{ isDangerous: true, asked, yes: () => void this.revoke(), no: stop },
    })
  }

  private acts() {
    const words = say(this)
    const { me } = this.desk
    if (this.key.state === 'declared') return html`<p class="quiet">${words.declaredHint}</p>`
    if (this.key.state !== 'active') return nothing
    return html`<div class="row">
      ${
        may(me, 'edit', 'key')
          ? html`<button class="button" @click=${() => (this.act = 'rotate')}>
              ${words.rotate}
            </button>`
          : nothing
      }
      ${
        may(me, 'remove', 'key')
          ? html`<button class="button danger" @click=${() => (this.act = 'revoke')}>
              ${words.revoke}
            </button>`
          : nothing
      }
    </div>`
  }

  override render() {
    return html`<dime-dialog
        side
        .heading=${this.key.name}
        @dime-close=${() => this.tell('dime-close')}
      >
        ${this.acts()} ${keyFacts(this, this.key)}
      </dime-dialog>
      ${this.over()}`
  }
}
