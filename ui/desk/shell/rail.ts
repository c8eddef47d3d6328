import { css, html, nothing } from 'lit'
import { icon, type IconName } from '../../kit/icon.ts'
import type { Desk } from './desk.ts'
import { pathOf, type View } from './route.ts'
import { roomsOf } from './task-room.ts'
import { say } from './words.ts'

const icons: Readonly<Record<View, IconName>> = {
  now: 'phone',
  tickets: 'tray',
  sheets: 'sheet',
  people: 'person',
}

/** The rooms of this worker, the present one marked. */
export function rail(host: Element, desk: Desk, view: View) {
  const words = say(host)
  const go = (to: View) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    desk.navigator.go({ view: to, id: null })
  }
  return html`<nav class="rail" aria-label=${words.rooms}>
    ${roomsOf(desk.me).map(
      (each) =>
        html`<a
          href=${pathOf(desk.client.tenant, { view: each, id: null })}
          aria-current=${each === view ? 'page' : nothing}
          @click=${go(each)}
          >${icon(icons[each])}${words[each]}</a
        >`,
    )}
  </nav>`
}

/** The style of the rail: a column at the left, a row below the bar where it is narrow. */
export const railStyle = css`
  .rail {
    grid-area: rail;
    background: var(--paper);
    border-inline-end: 1px solid var(--line);
    padding-top: 8px;
  }
  .rail a {
    display: grid;
    justify-items: center;
    gap: 2px;
    padding: 10px 0;
    border-inline-start: 3px solid transparent;
    border-inline-end: 3px solid transparent;
    font-size: 0.75rem;
    line-height: 1.2;
    color: var(--quiet);
    text-decoration: none;
  }
  .rail a:hover {
    color: var(--blue-dark);
    background: var(--blue-wash);
  }
  .rail [aria-current] {
    color: var(--blue);
    border-inline-start-color: var(--blue);
    font-weight: 600;
  }
  .rail .icon {
    width: 22px;
    height: 22px;
  }
  @media (max-width: 999px) {
    .rail {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      padding: 0;
      border: 0;
      border-block-end: 1px solid var(--line);
    }
    .rail a {
      padding: 6px 0;
      border: 0;
      border-block-end: 3px solid transparent;
    }
    .rail [aria-current] {
      border-block-end-color: var(--blue);
    }
  }
`
