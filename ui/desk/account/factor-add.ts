import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { knowsPasskeys } from '../sign-in/passkey.ts'
import { factorWays } from './factor-ways.ts'
import './passkey-make.ts'
import './recovery-codes.ts'
import './totp-make.ts'

/**
 * Adds a passkey or an app; the first one comes with recovery codes, shown this once.
 * @fires dime-done - when it was added, and the codes were kept
 */
@customElement('dime-factor-add')
export class FactorAdd extends DeskPart {
  static override styles = careStyle

  @state() private way: 'passkey' | 'totp' | null = null
  @state() private codes: readonly string[] | null = null

  private enrolled({ detail }: CustomEvent<readonly string[] | null>): void {
    if (detail) this.codes = detail
    else this.tell('dime-done')
  }

  override render() {
    const { desk, way, codes } = this
    const back = () => (this.way = null)
    if (codes)
      return html`<dime-recovery-codes
        .codes=${codes}
        @dime-done=${() => this.tell('dime-done')}
      ></dime-recovery-codes>`
    if (way === 'passkey')
      return html`<dime-passkey-make
        .desk=${desk}
        @dime-enrolled=${this.enrolled}
        @dime-back=${back}
      ></dime-passkey-make>`
    if (way === 'totp')
      return html`<dime-totp-make
        .desk=${desk}
        @dime-enrolled=${this.enrolled}
        @dime-back=${back}
      ></dime-totp-make>`
    return factorWays(this, knowsPasskeys(), (chosen) => (this.way = chosen))
  }
}
