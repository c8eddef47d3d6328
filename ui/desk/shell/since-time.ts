import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clockFace, secondsBetween } from '../now/telephone.ts'

/** How long something has lasted: runs by the second until there is an end. */
@customElement('dime-since-time')
export class SinceTime extends LitElement {
  static override styles = css`
    :host {
      font-variant-numeric: tabular-nums;
    }
  `

  @property() from: string | null = null
  @property() to: string | null = null
  private timer = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.timer = window.setInterval(() => this.to ?? this.requestUpdate(), 1000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.timer)
  }

  override render() {
    if (!this.from) return html``
    return html`<span aria-hidden="true">
      ${clockFace(secondsBetween(this.from, this.to, Date.now()))}
    </span>`
  }
}
