import { html, nothing } from 'lit'
import type { ServiceCard } from '../../kit/contract.ts'
import type { Desk } from '../shell/desk.ts'
import { pathOf, type View } from '../shell/route.ts'

/** The services of the organisation as links into a room, the open one marked. */
export function serviceLinks(
  { client, navigator }: Desk,
  { services, view, open }: { services: readonly ServiceCard[]; view: View; open: string | null },
) {
  const go = (id: string) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigator.go({ view, id })
  }
  return services.map(
    ({ id, title, brief }) =>
      html`<a
        href=${pathOf(client.tenant, { view, id })}
        aria-current=${id === open ? 'page' : nothing}
        @click=${go(id)}
        ><strong>${title}</strong><br /><span class="quiet small">${brief}</span></a
      >`,
  )
}
