import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { kernel } from '../kit/client.ts'
import { icon } from '../kit/icon.ts'
import { homeStyles } from './style.ts'
import { homeWords, noteOf } from './words.ts'

/** An address of this installation, in words. */
type Link = { title: string; url: string; note: string }

/** What DiMe is and where its parts are. */
@customElement('dime-home')
export class DimeHome extends LitElement {
  static override styles = homeStyles

  @state() private links: readonly Link[] | null = []

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  override render() {
    const { claim, points, where, away } = homeWords(this)
    return html`<h1>DiMe</h1>
      <p class="claim">${claim}</p>
      <ul class="points">
        ${points.map(
          (point) =>
            html`<li>
              ${icon(point.icon)}
              <p><strong>${point.title}</strong> ${point.text}</p>
            </li>`,
        )}
      </ul>
      <h2>${where}</h2>
      ${this.links ? this.places(this.links) : html`<p role="alert">${away}</p>`}`
  }

  private places(links: readonly Link[]) {
    return html`<ul class="places">
      ${links.map(
        (link) =>
          html`<li>
            <a href=${link.url}
              ><span class="grow"
                ><strong>${link.title}</strong
                ><span class="quiet small">${noteOf(this, link)}</span></span
              >${icon('forward')}</a
            >
          </li>`,
      )}
    </ul>`
  }

  private async load(): Promise<void> {
    try {
      const answer = await fetch(`${kernel}/links.json`)
      const told: { links: Link[] } = await answer.json()
      this.links = told.links
    } catch {
      this.links = null
    }
  }
}
