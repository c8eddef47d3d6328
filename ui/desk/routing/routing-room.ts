import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { ServiceRoom } from '../parts/service-room.ts'
import './routing-page.ts'
import { say } from './words.ts'

/** The room of routing: the services at the left; the rules of one of them beside. */
@customElement('dime-routing-room')
export class RoutingRoom extends ServiceRoom {
  protected override readonly view = 'routing'

  protected override get said() {
    return say(this)
  }

  protected override page() {
    const { desk, open } = this
    if (!open) return null
    return html`${keyed(
      open,
      html`<dime-routing-page
        .desk=${desk}
        .service=${open}
        @dime-back=${() => this.go(null)}
      ></dime-routing-page>`,
    )}`
  }
}
