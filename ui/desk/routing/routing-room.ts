import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { ServiceCard } from '../../kit/contract.ts'
import { serviceLinks } from '../parts/service-links.ts'
import { shown } from '../parts/shown.ts'
import { twoColumns } from '../parts/two-columns.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './routing-page.ts'
import { say } from './words.ts'

/** The room of routing: the services at the left; the rules of one of them beside. */
@customElement('dime-routing-room')
export class RoutingRoom extends DeskPart {
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

  private page() {
    const words = say(this)
    const { desk, open } = this
    if (open)
      return keyed(
        open,
        html`<dime-routing-page
          .desk=${desk}
          .service=${open}
          @dime-back=${() => desk.navigator.go({ view: 'routing', id: null })}
        ></dime-routing-page>`,
      )
    if (this.services.value === null) return nothing
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
        : serviceLinks(this.desk, { services, view: 'routing', open: this.open })
    return html`<nav class="list-column" aria-label=${words.list}>
        <h1>${words.list}</h1>
        ${shown(this, this.services, { draw, retry: () => void this.load() })}
      </nav>
      ${this.page()}`
  }
}
