import { html } from 'lit'
import type { ServiceCard } from '../../kit/contract.ts'
import { ListedRoom, type ListedWords } from './listed-room.ts'
import { serviceLinks } from './service-links.ts'

/** A room in which something is looked after service by service: the services at the left. */
export abstract class ServiceRoom extends ListedRoom<readonly ServiceCard[]> {
  protected abstract override get said(): ListedWords & { readonly none: string }

  protected override ask() {
    return this.desk.client.read('services.list', {})
  }

  protected override list(services: readonly ServiceCard[]) {
    const { view, open } = this
    if (services.length === 0) return html`<p class="empty">${this.said.none}</p>`
    return serviceLinks(this.desk, { services, view, open })
  }
}
