import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { careStyle } from '../parts/care-style.ts'
import { confirm } from '../parts/confirm.ts'
import '../parts/dialog.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './recovery-codes.ts'
import { say } from './words.ts'

/**
 * How many recovery codes are left, and the way to a new set.
 * @fires dime-done - when there is a new set
 */
@customElement('dime-recovery-section')
export class RecoverySection extends DeskPart {
  static override styles = [
    careStyle,
    css`
      h3.over:first-child {
        margin-top: 16px;
      }
    `,
  ]

  @property({ type: Number }) left = 0
  @state() private isAsking = false
  private readonly asked = new Asked<{ readonly codes: string[] }>(this)

  private async renew(): Promise<void> {
    const made = await this.asked.ask(this.desk.client.write('identity.recovery-codes', {}))
    if (made) this.isAsking = false
  }

  private kept(): void {
    this.asked.keep(null)
    this.tell('dime-done')
  }

  override render() {
    const words = say(this)
    const { value } = this.asked
    return html`<h3 class="over">${words.recovery}</h3>
      <div class="row">
        <span>${words.recoveryLeft(this.left)}</span>
        <button class="button" @click=${() => (this.isAsking = true)}>${words.recoveryNew}</button>
      </div>
      ${
        this.isAsking
          ? confirm(this, {
              ...{ heading: words.recoveryNew, verb: words.recoveryNew, asked: this.asked },
              body: html`<p>${words.recoveryNewBody}</p>`,
              yes: () => void this.renew(),
              no: () => (this.isAsking = false),
            })
          : nothing
      }
      ${
        value
          ? html`<dime-dialog .heading=${words.recovery} @dime-close=${() => this.kept()}>
              <dime-recovery-codes
                .codes=${value.codes}
                @dime-done=${() => this.kept()}
              ></dime-recovery-codes>
            </dime-dialog>`
          : nothing
      }`
  }
}
