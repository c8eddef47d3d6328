import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { deskStyle } from '../shell/desk-style.ts'
import { isColour } from './contrast.ts'
import { say } from './words.ts'

/** How an organisation's pages look with a name, colours and a logo; nothing in it can be pressed. */
@customElement('dime-brand-preview')
export class BrandPreview extends LitElement {
  static override styles = [
    deskStyle,
    css`
      figure {
        border: 1px solid var(--line);
        border-radius: var(--corner);
        overflow: hidden;
      }
      figcaption {
        margin-bottom: 6px;
        font-size: 0.867em;
        font-weight: 600;
        color: var(--quiet);
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 56px;
        padding: 8px 16px;
        background: var(--brand);
        color: #ffffff;
        font-weight: 600;
        font-size: 1.133em;
        overflow-wrap: anywhere;
      }
      .bar img {
        max-width: 120px;
        max-height: 36px;
        padding: 3px;
        border-radius: 2px;
        background: #ffffff;
      }
      .page {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding: 16px;
        background: #ffffff;
        color: #1a1a1a;
      }
      .verb {
        padding: 6px 14px;
        border-radius: var(--corner);
        background: var(--brand);
        color: #ffffff;
        font-weight: 600;
      }
      .verb.over {
        margin: 0;
        background: var(--brand-dark);
        font-size: 1em;
      }
      .row {
        gap: 8px 16px;
      }
      .follow {
        color: var(--brand);
        text-decoration: underline;
      }
    `,
  ]

  @property() name = ''
  @property() short = ''
  @property() colour = ''
  @property() dark = ''
  @property() logo: string | null = null

  override updated(): void {
    // Set on the element itself, for a page of ours carries no style attribute.
    if (isColour(this.colour)) this.style.setProperty('--brand', this.colour)
    if (isColour(this.dark)) this.style.setProperty('--brand-dark', this.dark)
  }

  override render() {
    const words = say(this)
    const { name, short, logo } = this
    return html`<figcaption aria-hidden="true">${words.preview}</figcaption>
      <figure role="img" aria-label="${words.preview}: ${name}">
        <div class="bar">
          ${logo ? html`<img src=${logo} alt="" />` : nothing} <span>${short || name}</span>
        </div>
        <div class="page">
          <strong>${name}</strong>
          <div class="row">
            <span class="verb">${words.previewButton}</span>
            <span class="verb over">${words.previewButton}</span>
          </div>
          <span class="follow">${words.previewLink}</span>
        </div>
      </figure>`
  }
}
