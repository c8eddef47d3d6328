import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TenantFiles } from '../../../core/tenancy/export-contract.ts'
import { icon } from '../../kit/icon.ts'
import { careStyle } from '../parts/care-style.ts'
import { saveText } from '../parts/save-text.ts'
import { say } from './words.ts'

type File = TenantFiles['files'][number]

/** Files of code to read one by one, each to be copied or downloaded. */
@customElement('dime-code-files')
export class CodeFiles extends LitElement {
  static override styles = [
    careStyle,
    css`
      .sides {
        display: grid;
        grid-template-columns: minmax(150px, 220px) minmax(0, 1fr);
        gap: 16px;
        align-items: start;
      }
      .names {
        display: grid;
        gap: 2px;
        list-style: none;
      }
      .names button {
        display: flex;
        justify-content: space-between;
        gap: 8px;
        width: 100%;
        min-height: 32px;
        padding: 4px 10px;
        border: 0;
        border-inline-start: 3px solid transparent;
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .names button:hover {
        background: var(--blue-wash);
      }
      .names [aria-pressed='true'] {
        border-color: var(--blue);
        background: var(--blue-wash);
        font-weight: 600;
      }
      pre {
        max-height: 62vh;
        margin: 8px 0 0;
        padding: 12px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--page);
        font: 0.867em/1.5 var(--mono);
        tab-size: 2;
      }
      @media (max-width: 759px) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) files: readonly File[] = []
  @state() private at = 0
  @state() private copied: string | null = null

  private async copy({ name, text }: File): Promise<void> {
    await navigator.clipboard.writeText(text)
    this.copied = name
  }

  private saveAll(): void {
    this.files.forEach((file) => save(file))
  }

  private names() {
    const words = say(this)
    const row = ({ name, text }: File, at: number) =>
      html`<li>
        <button aria-pressed=${at === this.at ? 'true' : 'false'} @click=${() => (this.at = at)}>
          <span class="code">${name}</span>
          <span class="quiet small num">${words.lines(text.trimEnd().split('\n').length)}</span>
        </button>
      </li>`
    return html`<div class="stack">
      <ul class="names" aria-label=${words.files}>
        ${this.files.map(row)}
      </ul>
      <button class="button" @click=${this.saveAll}>${icon('download')} ${words.saveAll}</button>
    </div>`
  }

  override render() {
    const words = say(this)
    const file = this.files[this.at]
    if (!file) return this.names()
    return html`<div class="sides">
      ${this.names()}
      <div>
        <div class="row">
          <h3 class="grow code">${file.name}</h3>
          <span role="status">${this.copied === file.name ? words.copied : ''}</span>
          <button class="button" @click=${() => void this.copy(file)}>
            ${icon('copy')} ${words.copyFile}
          </button>
          <button class="button" @click=${() => save(file)}>
            ${icon('download')} ${words.saveFile}
          </button>
        </div>
        <pre tabindex="0" role="region" aria-label=${file.name}>${file.text}</pre>
      </div>
    </div>`
  }
}

const save = ({ name, text }: File) => saveText(name, text, 'text/plain')
