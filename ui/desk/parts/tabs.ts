import { css, html } from 'lit'
import type { Desk } from '../shell/desk.ts'
import { pathOf, type View } from '../shell/route.ts'

/** The pages of one room, and the one that is open. */
export interface Tabs {
  readonly view: View
  readonly label: string
  /** Pairs of address and words; the page without an address comes first. */
  readonly pages: readonly (readonly [string | null, string])[]
  readonly open: string | null
}

/** Links to the pages of a room, in a row; the open one is marked. */
export function tabs({ navigator, client }: Desk, { view, label, pages, open }: Tabs) {
  const go = (id: string | null) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigator.go({ view, id })
  }
  return html`<nav class="tabs" aria-label=${label}>
    ${pages.map(
      ([id, words]) =>
        html`<a
          href=${pathOf(client.tenant, { view, id })}
          aria-current=${id === open ? 'page' : 'false'}
          @click=${go(id)}
          >${words}</a
        >`,
    )}
  </nav>`
}

/** The style of the pages of a room. */
export const tabsStyle = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-bottom: 18px;
    border-bottom: 1px solid var(--line);
  }
  .tabs a {
    min-height: 32px;
    padding: 6px 0 5px;
    border-bottom: 3px solid transparent;
    margin-bottom: -1px;
    color: var(--text);
    text-decoration: none;
  }
  .tabs a:hover {
    border-color: var(--line);
    color: var(--blue-dark);
  }
  .tabs [aria-current='page'] {
    border-color: var(--blue);
    color: var(--blue);
    font-weight: 600;
  }
`
