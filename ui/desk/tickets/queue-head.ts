import { css, html, nothing } from 'lit'
import type { TicketPage } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { narrowings, queueViews, type QueueAsked, type QueueView } from './asked-queue.ts'
import { say as sayQueue } from './queue-words.ts'
import { say } from './words.ts'

/** Which tickets are on show and what choosing does. */
export interface QueueHeadState {
  readonly asked: QueueAsked
  readonly counts: TicketPage['counts'] | null
  readonly arrived: number
  /** Whether no ticket is open beside it. */
  readonly isAlone: boolean
  readonly isFiltering: boolean
  readonly ask: (asked: QueueAsked) => void
  readonly type: (text: string) => void
  readonly adopt: () => void
  readonly turnFilters: () => void
}

/** Views with their counts, the search, the filters' door, and the place kept for news. */
export function queueHead(host: Element, state: QueueHeadState) {
  const words = say(host)
  const input = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && state.type(currentTarget.value)
  return html`<header>
    ${state.isAlone ? html`<h1>${words.queue}</h1>` : html`<h2>${words.queue}</h2>`}
    <div class="views" role="group" aria-label=${words.queue}>
      ${queueViews.map((view) => viewButton(host, view, state))}
    </div>
    <div class="seek">
      <input
        id="filter"
        class="input"
        type="search"
        autocomplete="off"
        aria-label=${words.filterLabel}
        placeholder=${words.filter}
        .value=${state.asked.text ?? ''}
        @input=${input}
      />
      ${filterButton(host, state)}
    </div>
    <div class="news" role="status">
      ${
        state.arrived > 0
          ? html`<button class="arrived" @click=${state.adopt}>
              ${words.arrived(state.arrived)}
            </button>`
          : html`<span class="tiny quiet"
              >${sayQueue(host).orders[state.asked.order ?? 'due']}</span
            >`
      }
    </div>
  </header>`
}

function filterButton(host: Element, { asked, isFiltering, turnFilters }: QueueHeadState) {
  const words = sayQueue(host)
  const count = narrowings(asked)
  return html`<button
    class="button filters"
    id="filters"
    aria-expanded=${isFiltering}
    aria-label=${count ? `${words.filters}, ${words.filtersOn(count)}` : words.filters}
    @click=${turnFilters}
  >
    ${icon('filter')} ${count ? html`<span class="num">${count}</span>` : nothing}
  </button>`
}

function viewButton(host: Element, view: QueueView, { asked, counts, ask }: QueueHeadState) {
  const count = view === 'ended' ? null : counts?.[view]
  return html`<button aria-pressed=${view === asked.view} @click=${() => ask({ ...asked, view })}>
    ${sayQueue(host).views[view]}
    ${count === null ? nothing : html`<span class="num quiet">${count ?? '–'}</span>`}
  </button>`
}

/** The style of the head of the queue. */
export const queueHeadStyle = css`
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: grid;
    gap: 6px;
    padding: 10px 16px 4px;
    background: light-dark(#fafafa, #202020);
    border-bottom: 1px solid var(--line);
  }
  h1,
  h2 {
    font-size: 1.067em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: 0.867em;
  }
  .views button {
    min-height: 28px;
    padding: 2px 0;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    color: var(--text);
    cursor: pointer;
  }
  .views button[aria-pressed='true'] {
    border-color: var(--blue);
    color: var(--ink);
    font-weight: 600;
  }
  .seek {
    display: flex;
    gap: 6px;
  }
  .button.filters {
    flex: none;
    padding: 3px 8px;
  }
  .news {
    min-height: 26px;
    display: flex;
    align-items: center;
  }
  .arrived {
    width: 100%;
    min-height: 26px;
    border: 0;
    border-radius: var(--corner);
    background: var(--blue-light);
    color: var(--blue-ink);
    font-weight: 600;
    font-size: 0.867em;
    cursor: pointer;
  }
  @media (max-width: 999px) {
    header {
      position: static;
    }
  }
`
