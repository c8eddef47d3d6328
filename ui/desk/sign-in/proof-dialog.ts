import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ProofAsked, Proved, SignInWays } from '../../../core/identity/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import '../parts/dialog.ts'
import { proofForm } from './proof-form.ts'
import { Asked, knock, shown, signInStyle, trouble } from './step.ts'
import { say } from './words.ts'

/**
 * Asks once more who somebody is, before a delicate act.
 * @fires dime-proved - when it is known
 * @fires dime-close - when the person would rather not
 */
@customElement('dime-proof-dialog')
export class ProofDialog extends LitElement {
  static override styles = signInStyle

  @property({ attribute: false }) declare client: Client
  @state() private isMissing = false
  private readonly read = new Asked<ProofAsked>(this)
  private readonly doors = new Asked<SignInWays>(this)
  private readonly asked = new Asked<Proved>(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  private async load(): Promise<void> {
    const asked = await this.read.ask(knock(this.client, 'session/proof-options'))
    if (asked?.ways.includes('provider'))
      await this.doors.ask(this.client.read('identity.ways', {}))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[autofocus]')?.focus()
  }

  private async send(proof: Promise<object>): Promise<void> {
    const knocking = proof.then((proved) => knock(this.client, 'session/proof', proved))
    if (await this.asked.ask(knocking)) this.dispatchEvent(new CustomEvent('dime-proved'))
    else this.renderRoot.querySelector('input')?.select()
  }

  private ask(asked: ProofAsked) {
    return proofForm(this, asked, {
      isMissing: this.isMissing,
      isBusy: this.asked.isBusy,
      provider: this.doors.value?.provider ?? null,
      send: (proof) => void this.send(proof),
      miss: (isMissing) => (this.isMissing = isMissing),
    })
  }

  override render() {
    const words = say(this)
    const retry = () => void this.load()
    const close = () => this.dispatchEvent(new CustomEvent('dime-close'))
    return html`<dime-dialog .heading=${words.proof} @dime-close=${close}>
      <p class="quiet">${words.proofHint}</p>
      ${trouble(this, this.asked.problem)}
      ${shown(this, this.read, { draw: (asked) => this.ask(asked), retry, lines: 2 })}
    </dime-dialog>`
  }
}
