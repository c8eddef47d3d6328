import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Factors } from '../../../core/identity/staff/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { confirm } from '../parts/confirm.ts'
import '../parts/dialog.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './factor-add.ts'
import { factorRows, type FactorRow } from './factor-rows.ts'
import './recovery-section.ts'
import { say } from './words.ts'

/** What one has to sign in with besides the password: passkeys, an app, recovery codes. */
@customElement('dime-factor-list')
export class FactorList extends DeskPart {
  static override styles = careStyle

  @state() private leaving: FactorRow | null = null
  @state() private isAdding = false
  private readonly read = new Asked<Factors>(this)
  private readonly asked = new Asked<unknown>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('identity.factors', {}))
  }

  private async drop({ passkey }: FactorRow): Promise<void> {
    const { client } = this.desk
    const work = passkey
      ? client.write('identity.passkey-remove', { id: passkey })
      : client.write('identity.totp-remove', {})
    if ((await this.asked.ask(work)) === null) return
    this.leaving = null
    this.desk.told.tell({ text: say(this).removed })
    await this.load()
  }

  private added(): void {
    this.isAdding = false
    this.desk.told.tell({ text: say(this).added })
    void this.load()
  }

  private dialogs(isLast: boolean) {
    const words = say(this)
    const { leaving, isAdding, desk } = this
    if (isAdding)
      return html`<dime-dialog
        .heading=${words.add}
        @dime-close=${() => [(this.isAdding = false), void this.load()]}
      >
        <dime-factor-add .desk=${desk} @dime-done=${() => this.added()}></dime-factor-add>
      </dime-dialog>`
    if (!leaving) return nothing
    return confirm(this, {
      ...{ heading: words.removeTitle(leaving.name), verb: words.remove, isDangerous: true },
      ...{ asked: this.asked, no: () => (this.leaving = null) },
      body: html`<p>${words.removeBody}</p>
        ${isLast ? html`<p><strong>${words.removeLast}</strong></p>` : nothing}`,
      yes: () => void this.drop(leaving),
    })
  }

  private list(factors: Factors) {
    const words = say(this)
    const count = factors.passkeys.length + (factors.totp ? 1 : 0)
    return html`${factors.isDemanded ? html`<p>${words.demanded}</p>` : nothing}
      ${count === 0 ? html`<p class="empty">${words.none}</p>` : nothing}
      ${factorRows(this, factors, (row) => (this.leaving = row))}
      <button class="button" @click=${() => (this.isAdding = true)}>${words.add}</button>
      ${
        count > 0
          ? html`<dime-recovery-section
              .desk=${this.desk}
              .left=${factors.recoveryCodesLeft}
              @dime-done=${() => void this.load()}
            ></dime-recovery-section>`
          : nothing
      }
      ${this.dialogs(count === 1)}`
  }

  override render() {
    const words = say(this)
    const retry = () => void this.load()
    return html`<h2>${words.factors}</h2>
      <p class="quiet">${words.factorsHint}</p>
      ${shown(this, this.read, { draw: (factors) => this.list(factors), retry, lines: 3 })}`
  }
}
