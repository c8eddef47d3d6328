import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { ServiceCard } from '../../kit/contract.ts'
import { ServiceRoom } from '../parts/service-room.ts'
import './service-page.ts'
import { say } from './words.ts'

/** The room of services: the list at the left; how one of them goes beside it. */
@customElement('dime-services-room')
export class ServicesRoom extends ServiceRoom {
  protected override readonly view = 'services'

  protected override get said() {
    return say(this)
  }

  protected override page(services: readonly ServiceCard[]) {
    const card = services.find(({ id }) => id === this.open)
    if (!card) return null
    return html`${keyed(
      card.id,
      html`<dime-service-page
        .desk=${this.desk}
        .card=${card}
        @dime-back=${() => this.go(null)}
      ></dime-service-page>`,
    )}`
  }
}
