import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FileContent, MandateView } from '../../kit/contract.ts'
import { blobOf, saveFile } from '../../kit/save-file.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { formEnd } from '../parts/form.ts'
import { mandatesWords } from './mandates-words.ts'

/**
 * Shows the paper that proves a mandate and lets it stand; who has not seen the paper cannot.
 * @fires dime-verified - when the mandate stands
 * @fires dime-cancel - when it should not, yet
 */
@customElement('dime-mandate-verify')
export class MandateVerify extends DeskPart {
  static override styles = [
    careStyle,
    css`
      img {
        max-width: 100%;
        border: 1px solid var(--line);
      }
      form {
        display: grid;
        gap: 14px;
      }
    `,
  ]

  @property({ attribute: false }) declare mandate: MandateView
  @state() private hasSeen = false
  private picture = ''
  private readonly paper = new Asked<FileContent>(this)
  private readonly asked = new Asked<MandateView>(this)

  protected override begin() {
    return [() => URL.revokeObjectURL(this.picture)]
  }

  protected override firstUpdated(_: PropertyValues): void {
    void this.load()
  }

  private async load(): Promise<void> {
    const { id } = this.mandate
    const paper = await this.paper.ask(this.desk.client.read('mandates.evidence', { id }))
    if (!paper?.type.startsWith('image/')) return
    this.picture = URL.createObjectURL(blobOf(paper))
    this.hasSeen = true
  }

  private open(paper: FileContent): void {
    saveFile(paper)
    this.hasSeen = true
  }

  private async verify(event: Event): Promise<void> {
    event.preventDefault()
    if (!this.hasSeen) return
    const { id } = this.mandate
    const stands = await this.asked.ask(this.desk.client.write('mandates.verify', { id }))
    if (stands) this.tell('dime-verified')
  }

  private evidence(paper: FileContent) {
    const words = mandatesWords(this)
    if (this.picture) return html`<img src=${this.picture} alt=${words.alt} />`
    return html`<button class="button" type="button" @click=${() => this.open(paper)}>
        ${words.openPaper(paper.name)}
      </button>
      <p class="small quiet" role="status">${this.hasSeen ? words.opened : words.paperFirst}</p>`
  }

  override render() {
    const words = mandatesWords(this)
    const { kindLabel, grantor, grantee, covers, from, to } = this.mandate
    const draw = (paper: FileContent) => this.evidence(paper)
    return html`<form novalidate @submit=${this.verify}>
      <p><strong>${kindLabel}</strong>: ${grantee.name} → ${grantor.name} · ${covers}</p>
      <p class="quiet small num">${words.span(from, to)}</p>
      <p>${words.verifyHint}</p>
      <div>${shown(this, this.paper, { draw, retry: () => void this.load(), lines: 3 })}</div>
      ${this.hasSeen ? formEnd(this, { asked: this.asked, verb: words.stand, cancel: () => this.tell('dime-cancel') }) : nothing}
    </form>`
  }
}
