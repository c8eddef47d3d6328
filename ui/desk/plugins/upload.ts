import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Uploaded } from '../../../core/plugin/rollout/contract.ts'
import { base64Of } from '../../kit/form/picture.ts'
import { sendWatched } from '../../kit/send-watched.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import { amount } from './amounts.ts'
import { say } from './rollout-words.ts'

const largest = 12_000_000

/**
 * Takes a package in, showing how much of it was sent; nothing of it runs yet.
 * @fires dime-uploaded - with what was taken in
 * @fires dime-close - when nothing is to be taken in
 */
@customElement('dime-plugin-upload')
export class PluginUpload extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .bar {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      progress {
        flex: 1;
        accent-color: var(--blue);
      }
    `,
  ]

  @state() private file: File | null = null
  @state() private fault: string | null = null
  @state() private sent = 0
  private readonly asked = new Asked<Uploaded>(this)

  private choose({ currentTarget }: Event): void {
    this.file =
      currentTarget instanceof HTMLInputElement ? (currentTarget.files?.[0] ?? null) : null
    this.fault = null
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault()
    const { file, asked, desk } = this
    if (asked.isBusy) return
    const words = say(this)
    this.fault = !file ? words.fileNeeded : file.size > largest ? words.fileTooLarge : null
    if (!file || this.fault) return this.lead('#file')
    this.sent = 0
    const by = sendWatched((part) => (this.sent = part))
    const input = { package: await base64Of(file) }
    const taken = await asked.ask(desk.client.write('plugins.upload', input, { by }))
    if (!taken) return this.lead('#file')
    const { name } = taken.preview
    desk.told.tell({ text: words.uploaded(name, taken.version) })
    this.tell('dime-uploaded', taken)
  }

  private progress() {
    if (!this.asked.isBusy) return nothing
    const words = say(this)
    const { sent } = this
    const part = `${amount(sent * 100, languageOf(this))} %`
    return html`<div>
      <div role="status">${sent < 1 ? words.sending : words.checking}</div>
      <div class="bar">
        <progress max="1" value=${sent < 1 ? sent : nothing} aria-label=${words.sending}></progress>
        ${sent < 1 ? html`<span class="num" aria-hidden="true">${part}</span>` : nothing}
      </div>
    </div>`
  }

  override render() {
    const words = say(this)
    const { fault, asked } = this
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${words.uploadTitle} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.send}>
        <p>${words.uploadHint}</p>
        <div class="field ${fault ? 'is-wrong' : ''}">
          <label for="file">${words.file}</label>
          <input
            id="file"
            type="file"
            accept=".dime"
            autofocus
            aria-invalid=${fault ? 'true' : nothing}
            aria-describedby=${fault ? 'file-fault' : nothing}
            @change=${this.choose}
          />
          ${fault ? html`<div class="fault" id="file-fault">${fault}</div>` : nothing}
        </div>
        ${this.progress()} ${formEnd(this, { asked, verb: words.send, cancel })}
      </form>
    </dime-dialog>`
  }
}
