import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { icon } from '../../kit/icon.ts'
import { DeskPart } from '../shell/desk-part.ts'
import type { Told } from '../shell/voice.ts'
import { say } from './words.ts'

const shortMs = 8000

/** Says what was just done, aloud too; with an undo it stays until it is used, closed or overtaken. */
@customElement('dime-told')
export class ToldLine extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      .told {
        position: fixed;
        z-index: 6;
        inset: auto 12px 12px auto;
        max-width: 296px;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: end;
        gap: 6px 12px;
        padding: 8px 8px 8px 16px;
        border-radius: var(--corner);
        background: var(--bar);
        color: var(--on-bar);
        box-shadow: 0 6px 20px #00000040;
      }
      .told span {
        flex: 1 1 100px;
        overflow-wrap: anywhere;
      }
      .told button {
        display: inline-flex;
        min-height: 32px;
        align-items: center;
        padding: 2px 10px;
        border: 1px solid #ffffff66;
        border-radius: var(--corner);
        background: none;
        font-weight: 600;
        cursor: pointer;
      }
      .told button.bare {
        border-color: transparent;
      }
      @media (max-width: 999px) {
        .told {
          inset-inline: 12px;
          max-width: none;
        }
        /* What ends the page can be scrolled free of it. */
        :host([is-telling]) {
          display: block;
          height: 112px;
        }
      }
    `,
  ]

  @state() private told: Told | null = null
  private timer = 0

  protected override begin() {
    return [this.desk.told.hear((told) => this.show(told)), () => clearTimeout(this.timer)]
  }

  private show(told: Told | null): void {
    clearTimeout(this.timer)
    this.told = told
    this.toggleAttribute('is-telling', told !== null)
    if (told && !told.undo) this.timer = window.setTimeout(() => this.show(null), shortMs)
  }

  private undo(): void {
    const { told } = this
    this.show(null)
    told?.undo?.()
  }

  override render() {
    const { told } = this
    const words = say(this)
    return html`<div role="status">
      ${
        told
          ? html`<div class="told">
              <span>${told.text}</span>
              ${told.undo ? html`<button @click=${() => this.undo()}>${words.undo}</button>` : nothing}
              <button class="bare" aria-label=${words.close} @click=${() => this.show(null)}>
                ${icon('close')}
              </button>
            </div>`
          : nothing
      }
    </div>`
  }
}
