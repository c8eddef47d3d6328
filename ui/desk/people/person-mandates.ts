import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { MandatesView, MandateView } from '../../kit/contract.ts'
import { Asked, careStyle, confirm, DeskPart, shown } from '../parts/care.ts'
import { may } from '../shell/may.ts'
import { mandateLine, mandateLineStyle } from './mandate-line.ts'
import { mandatesWords } from './mandates-words.ts'
import './mandate-record.ts'
import './mandate-verify.ts'

type Doing =
  | { readonly what: 'record' }
  | { readonly what: 'verify' | 'revoke'; readonly on: MandateView }

/** A person's mandates, given and held: what they cover, how they were used; recorded and verified by whom may. */
@customElement('dime-person-mandates')
export class PersonMandates extends DeskPart {
  static override styles = [careStyle, mandateLineStyle]

  @property() person = ''
  @property() name = ''
  @state() private doing: Doing | null = null
  private readonly asked = new Asked<MandatesView>(this)
  private readonly acted = new Asked<MandateView>(this)

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('person')) this.load()
  }

  private load(): void {
    const { person } = this
    void this.asked.ask(this.desk.client.read('mandates.of', { person }))
  }

  private turn(doing: Doing | null): void {
    this.acted.keep(null)
    this.doing = doing
  }

  private done(text: string): void {
    this.turn(null)
    this.desk.told.tell({ text })
    this.load()
  }

  private async revoke({ id }: MandateView): Promise<void> {
    const done = await this.acted.ask(this.desk.client.write('mandates.revoke', { id }))
    if (done) this.done(mandatesWords(this).revoked)
  }

  private side(title: string, none: string, lines: readonly (readonly [MandateView, string])[]) {
    const moves = {
      mayVerify: may(this.desk.me, 'approve', 'mandate'),
      verify: (on: MandateView) => this.turn({ what: 'verify', on }),
      revoke: (on: MandateView) => this.turn({ what: 'revoke', on }),
    }
    const listed = lines.map(([mandate, name]) => mandateLine(this, { mandate, name }, moves))
    return html`<h3 class="over">${title}</h3>
      ${
        listed.length > 0
          ? html`<ul>
              ${listed}
            </ul>`
          : html`<p class="empty small">${none}</p>`
      }`
  }

  private lists({ given, held }: MandatesView) {
    const words = mandatesWords(this)
    const { name } = this
    return html`${this.side(
      words.given(name),
      words.givenNone,
      given.map((one) => [one, one.grantee.name]),
    )}
    ${this.side(
      words.held(name),
      words.heldNone,
      held.map((one) => [one, one.grantor.name]),
    )}`
  }

  private dialog() {
    const words = mandatesWords(this)
    const { doing, desk, person, name, acted } = this
    const close = () => this.turn(null)
    if (doing?.what === 'record')
      return html`<dime-dialog .heading=${words.recordTitle} @dime-close=${close}>
        <dime-mandate-record
          .desk=${desk}
          .person=${person}
          .name=${name}
          @dime-recorded=${() => this.done(words.recorded)}
          @dime-cancel=${close}
        ></dime-mandate-record>
      </dime-dialog>`
    if (doing?.what === 'verify')
      return html`<dime-dialog .heading=${words.verifyTitle} @dime-close=${close}>
        <dime-mandate-verify
          .desk=${desk}
          .mandate=${doing.on}
          @dime-verified=${() => this.done(words.verified)}
          @dime-cancel=${close}
        ></dime-mandate-verify>
      </dime-dialog>`
    if (doing?.what !== 'revoke') return nothing
    const { kindLabel, grantee } = doing.on
    return confirm(this, {
      heading: words.revokeTitle(`${kindLabel}, ${grantee.name}`),
      body: html`<p>${words.revokeBody}</p>`,
      verb: words.revoke,
      isDangerous: true,
      asked: acted,
      yes: () => void this.revoke(doing.on),
      no: close,
    })
  }

  override render() {
    const words = mandatesWords(this)
    const record = html`<button class="button" @click=${() => this.turn({ what: 'record' })}>
      ${words.record}
    </button>`
    return html`<section>
      <div class="pair">
        <h2>${words.title}</h2>
        ${may(this.desk.me, 'record', 'mandate') ? record : nothing}
      </div>
      ${shown(this, this.asked, { draw: (both) => this.lists(both), retry: () => this.load(), lines: 3 })}
      ${this.dialog()}
    </section>`
  }
}
