import { css, html, nothing } from 'lit'
import { drawn } from '../../kit/icon.ts'
import type { Desk } from './desk.ts'
import { isCare, pathOf, type View } from './route.ts'
import { say } from './words.ts'

const drawings: Readonly<Record<View, string>> = {
  now: 'M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  tickets: 'M4 5h16v14H4zM4 13h5l1 3h4l1-3h5',
  sheets: 'M5 4h10a4 4 0 0 1 4 4v12H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11',
  people: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  rankings: 'M3 20v-6h6M9 20V6h6v14M15 11h6v9M2 20h20',
  levels: 'M4 19a9 9 0 1 1 16 0M12 14l4-5M12 15a1 1 0 1 0 0-2 1 1 0 0 0 0 2z',
  services: 'M4 7h6v6H4zM14 11h6v6h-6zM10 10h2v4h2M4 19h16',
  enabling: 'M8 4v4M16 4v4M6 8h12v5a6 6 0 0 1-12 0zM12 19v3',
  routing: 'M5 21V9a4 4 0 0 1 4-4h10M15 1l4 4-4 4M5 15h10M12 12l3 3-3 3',
  organisation: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  staff:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 20a7 7 0 0 1 14 0M16 4a4 4 0 0 1 0 7M18 14a7 7 0 0 1 4 6',
  roles:
    'M4 5h16v14H4zM8 15a3 3 0 0 1 6 0M11 11a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM16 9h2M16 13h2',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4M4 12h5M13 12h7M11 10v4',
  keys: 'M8 20a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM12 11l8-8M16 7l3 3',
  audit: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM9 12l2 2 4-4',
  platform: 'M3 21h18M5 21V8l6-4v17M11 10h8v11M8 10v.01M8 14v.01M15 14v.01M15 17v.01',
  plugins:
    'M10 4a2 2 0 0 1 4 0v2h4v4h2a2 2 0 0 1 0 4h-2v6h-6v-2a2 2 0 0 0-4 0v2H4v-6h2a2 2 0 0 0 0-4H4V6h6z',
  account: '',
}

/** Where a worker is, and the rooms that they are shown. */
export interface RailState {
  readonly view: View
  readonly rooms: readonly View[]
}

/** The rooms of this worker, the present one marked; a line parts serving from looking after. */
export function rail(host: Element, desk: Desk, { view, rooms }: RailState) {
  const words = say(host)
  const go = (to: View) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    desk.navigator.go({ view: to, id: null })
  }
  const shown = rooms.filter((each) => each !== 'account')
  const first = shown.find(isCare)
  return html`<nav class="rail" aria-label=${words.rooms}>
    ${shown.map(
      (each) =>
        html`<a
          class=${each === first && each !== shown[0] ? 'parted' : ''}
          href=${pathOf(desk.client.tenant, { view: each, id: null })}
          aria-current=${each === view ? 'page' : nothing}
          @click=${go(each)}
          >${drawn(drawings[each])}${words[each]}</a
        >`,
    )}
  </nav>`
}

/** The style of the rail: a column at the left, rows below the bar where it is narrow. */
export const railStyle = css`
  .rail {
    grid-area: rail;
    background: var(--paper);
    border-inline-end: 1px solid var(--line);
    padding-top: 8px;
    overflow: hidden auto;
  }
  .rail a {
    display: grid;
    justify-items: center;
    gap: 2px;
    padding: 9px 0;
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
  .rail :focus-visible {
    outline-offset: -3px;
  }
  .rail [aria-current] {
    color: var(--blue);
    border-inline-start-color: var(--blue);
    font-weight: 600;
  }
  .rail .parted {
    margin-top: 8px;
    padding-top: 17px;
    box-shadow: inset 0 1px var(--line);
  }
  .rail .icon {
    width: 22px;
    height: 22px;
  }
  @media (max-width: 999px) {
    .rail {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(50px, 1fr));
      padding: 0;
      border: 0;
      border-block-end: 1px solid var(--line);
    }
    .rail a,
    .rail .parted {
      margin: 0;
      padding: 6px 0;
      border: 0;
      border-block-end: 3px solid transparent;
      box-shadow: none;
    }
    .rail [aria-current] {
      border-block-end-color: var(--blue);
    }
  }
`
