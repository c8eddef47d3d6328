import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import { formEnd } from '../parts/form-end.ts'
import { line } from '../parts/lines.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { qrDrawing } from './qr-drawing.ts'
import { say } from './words.ts'

interface Begun {
  readonly ticket: string
  readonly secret: string
  readonly uri: string
}

/**
 * Adds an authenticator app: its secret as a drawing to scan, then its first code.
 * @fires dime-enrolled - with the recovery codes, or null when there were some already
 * @fires dime-back - when none should be added
 */
@customElement('dime-totp-make')
export class TotpMake extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .qr {
        display: block;
        width: 200px;
        height: 200px;
        border: 1px solid var(--line);
        background: #ffffff;
      }
      #code {
        max-width: 12em;
      }
    `,
  ]

  @state() private isMissing = false
  private readonly begun = new Asked<Begun>(this)
  private readonly asked = new Asked<{ readonly recoveryCodes: string[] | null }>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.begun.ask(this.desk.client.write('identity.totp-begin', {}))
    this.lead('#code')
  }

  private async send(event: Event, ticket: string): Promise<void> {
    const code = answersOf(event).text('code').replaceAll(' ', '')
    this.isMissing = code.length < 6
    if (this.isMissing) return this.lead('#code')
    const work = this.desk.client.write('identity.totp-finish', { ticket, code })
    const enrolled = await this.asked.ask(work)
    if (enrolled) this.tell('dime-enrolled', enrolled.recoveryCodes)
    else this.lead('#code')
  }

  private form({ ticket, secret, uri }: Begun) {
    const words = say(this)
    return html`<form
      class="fields"
      novalidate
      @submit=${(event: Event) => void this.send(event, ticket)}
    >
      <p>${words.scan}</p>
      ${qrDrawing(uri, words.qr)}
      <p class="quiet small">
        ${words.scanElse} <span class="code">${secret.replace(/(.{4})/g, '$1 ')}</span>
      </p>
      ${line(this, {
        ...{
          id: 'code',
          label: words.firstCode,
          mode: 'numeric',
          autocomplete: 'one-time-code',
          most: 8,
        },
        fault: this.isMissing ? words.codeMissing : null,
      })}
      ${formEnd(this, { asked: this.asked, verb: words.check, cancel: () => this.tell('dime-back') })}
    </form>`
  }

  override render() {
    const retry = () => void this.load()
    return html`${shown(this, this.begun, { draw: (begun) => this.form(begun), retry, lines: 6 })}`
  }
}
