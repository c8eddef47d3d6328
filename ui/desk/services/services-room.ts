import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { ServiceCard } from '../../kit/contract.ts'
import { serviceLinks } from '../parts/service-links.ts'
import { shown } from '../parts/shown.ts'
import { twoColumns } from '../parts/two-columns.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './service-page.ts'
import { say } from './words.ts'

/** The room of services: the list at the left; how one of them goes beside it. */
@customElement('dime-services-room')
export class ServicesRoom extends DeskPart {
  static override styles = twoColumns

  /** The service that the address names. */
  @property() open: string | null = null
  private readonly services = new Asked<readonly ServiceCard[]>(this)

  protected override begin() {
    void this.load()
    return []
  }

  override willUpdate(): void {
    this.toggleAttribute('has-open', this.open !== null)
  }

  private async load(): Promise<void> {
    await this.services.ask(this.desk.client.read('services.list', {}))
  }

  private page(services: readonly ServiceCard[]) {
    const words = say(this)
    const card = services.find(({ id }) => id === this.open)
    if (this.services.value === null) return nothing
    if (card)
      return keyed(
        card.id,
        html`<dime-service-page
          .desk=${this.desk}
          .card=${card}
          @dime-back=${() => this.desk.navigator.go({ view: 'services', id: null })}
        ></dime-service-page>`,
      )
    return html`<section class="pick">
      <h2>${words.pick}</h2>
      <p class="quiet">${words.pickHint}</p>
    </section>`
  }

  override render() {
    const words = say(this)
    const draw = (services: readonly ServiceCard[]) =>
      services.length === 0
        ? html`<p class="empty">${words.none}</p>`
        : serviceLinks(this.desk, { services, view: 'services', open: this.open })
    return html`<nav class="list-column" aria-label=${words.list}>
        <h1>${words.list}</h1>
        ${shown(this, this.services, { draw, retry: () => void this.load() })}
      </nav>
      ${this.page(this.services.value ?? [])}`
  }
}
