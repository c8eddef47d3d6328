import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { icon } from '../../kit/icon.ts'
import { deskStyle } from '../shell/desk-style.ts'
import { focused } from './focused.ts'
import { say } from './words.ts'

/**
 * Something that must be answered before going on; or, at the side, looked at while the page goes on. Open while in
 * the page.
 * @fires dime-close - when the reader closes it
 * @slot - what it asks or shows; what has `autofocus` gets the focus
 */
@customElement('dime-dialog')
export class Dialog extends LitElement {
  static override styles = [
    deskStyle,
    css`
      dialog {
        width: min(var(--dialog-width, 560px), calc(100vw - 24px));
        max-height: calc(100dvh - 24px);
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--paper);
        color: var(--text);
        overflow: auto;
      }
      dialog::backdrop {
        background: #00000066;
      }
      :host([side]) dialog {
        position: fixed;
        z-index: 4;
        inset: 48px 0 0 auto;
        margin: 0;
        width: min(480px, 100vw);
        height: auto;
        box-shadow: -6px 0 16px #0000001a;
        max-height: none;
        border-width: 0 0 0 1px;
        border-radius: 0;
      }
      header {
        position: sticky;
        top: 0;
        z-index: 1;
        display: flex;
        align-items: start;
        gap: 8px;
        padding: 16px 16px 12px 20px;
        background: var(--paper);
      }
      h2 {
        flex: 1;
        padding-top: 3px;
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
        padding: 0 20px 20px;
      }
    `,
  ]

  @property() heading = ''
  @property({ type: Boolean, reflect: true }) side = false
  @query('dialog') declare private dialog: HTMLDialogElement
  private from: Element | null = null

  /** Moves the focus to the heading. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.from = focused(document)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.from instanceof HTMLElement && this.from.isConnected) this.from.focus()
  }

  override firstUpdated(): void {
    if (this.side) this.dialog.show()
    else this.dialog.showModal()
    const first = this.querySelector('[autofocus]') ?? this.renderRoot.querySelector('h2')
    if (first instanceof HTMLElement) first.focus()
  }

  override render() {
    const close = (event: Event) => {
      event.preventDefault()
      this.dispatchEvent(new CustomEvent('dime-close'))
    }
    const escape = (event: KeyboardEvent) => this.side && event.key === 'Escape' && close(event)
    return html`<dialog aria-labelledby="title" @cancel=${close} @keydown=${escape}>
      <header>
        <h2 id="title" tabindex="-1">${this.heading}</h2>
        <button class="button plain" type="button" aria-label=${say(this).close} @click=${close}>
          ${icon('close')}
        </button>
      </header>
      <div class="body"><slot></slot></div>
    </dialog>`
  }
}
