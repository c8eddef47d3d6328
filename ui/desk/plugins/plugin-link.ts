import { html } from 'lit'
import type { Desk } from '../shell/desk.ts'
import { pathOf } from '../shell/route.ts'

/** A way to another page of the room. */
export function pluginLink({ client, navigator }: Desk, id: string | null, text: unknown) {
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigator.go({ view: 'plugins', id })
  }
  return html`<a href=${pathOf(client.tenant, { view: 'plugins', id })} @click=${go}>${text}</a>`
}
