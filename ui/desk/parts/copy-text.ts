import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { icon } from '../../kit/icon.ts'
import { deskStyle } from '../shell/desk-style.ts'
import { say } from './copy-words.ts'

/** Something to be copied and kept: shown whole, copied by one press; selected where copying is not allowed. */
@customElement('dime-copy-text')
export class CopyText extends LitElement {
  static override styles = [
    deskStyle,
    css`
      :host {
        display: grid;
        gap: 8px;
        justify-items: start;
      }
      .text {
        width: 100%;
        padding: 10px 12px;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--page);
        font: 0.933em/1.5 var(--mono);
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ]

  @property() text = ''
  /** What the button says. */
  @property() verb = ''
  @property({ type: Boolean }) isMain = false
  @state() private isCopied = false

  /** Moves the focus to the button. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus())
  }

  private async copy(): Promise<void> {
    const text = this.renderRoot.querySelector('.text')
    try {
      await navigator.clipboard.writeText(this.text)
      this.isCopied = true
    } catch {
      if (text) getSelection()?.selectAllChildren(text)
    }
  }

  override render() {
    const { copied } = say(this)
    const { isCopied, isMain, text, verb } = this
    return html`<div class="text">${text}</div>
      <button class="button ${isMain ? 'main' : ''}" type="button" @click=${this.copy}>
        ${icon(isCopied ? 'check' : 'copy')} ${isCopied ? copied : verb}
      </button>
      <span class="sr" role="status">${isCopied ? copied : ''}</span>`
  }
}
