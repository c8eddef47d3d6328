import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { notice } from '../../kit/notice.ts'
import { careStyle } from '../parts/care-style.ts'
import { saveText } from '../parts/save-text.ts'
import { say } from './words.ts'

/**
 * Recovery codes, shown this once, to be kept somewhere.
 * @fires dime-done - when the person says that they are kept
 */
@customElement('dime-recovery-codes')
export class RecoveryCodes extends LitElement {
  static override styles = [
    careStyle,
    css`
      ul {
        columns: 160px auto;
        padding: 12px 16px;
        background: var(--page);
        list-style: none;
      }
      li {
        padding: 3px 0;
        font-size: 1.1em;
      }
    `,
  ]

  @property({ attribute: false }) codes: readonly string[] = []
  @state() private isCopied = false

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.notice')?.setAttribute('tabindex', '-1')
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus()
  }

  private async copy(): Promise<void> {
    this.isCopied = await navigator.clipboard.writeText(this.codes.join('\n')).then(
      () => true,
      () => false,
    )
  }

  override render() {
    const words = say(this)
    const save = () => saveText(words.codesFile, `${this.codes.join('\n')}\n`, 'text/plain')
    const done = () => this.dispatchEvent(new CustomEvent('dime-done'))
    return html`<div class="stack">
      ${notice('warn', words.codesTitle, words.codesHint)}
      <ul class="code num">
        ${this.codes.map((code) => html`<li>${code}</li>`)}
      </ul>
      <div class="row">
        <button class="button" type="button" @click=${() => void this.copy()}>
          ${words.codesCopy}
        </button>
        <button class="button" type="button" @click=${save}>${words.codesSave}</button>
        <span role="status">${this.isCopied ? words.codesCopied : ''}</span>
        <span class="grow"></span>
        <button class="button main" type="button" @click=${done}>${words.codesKept}</button>
      </div>
    </div>`
  }
}
