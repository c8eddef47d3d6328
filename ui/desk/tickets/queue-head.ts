import { css, html, nothing } from 'lit'
import type { TicketPage } from '../../kit/contract.ts'
import { say } from './words.ts'

/** The four ways to look at an office's tickets. */
export const queueViews = ['open', 'mine', 'late', 'ended'] as const

/** One of them. */
export type QueueView = (typeof queueViews)[number]

/** Which tickets are on show and what choosing does. */
export interface QueueHeadState {
  readonly view: QueueView
  readonly text: string
  readonly counts: TicketPage['counts'] | null
  readonly arrived: number
  /** Whether no ticket is open beside it. */
  readonly isAlone: boolean
  readonly choose: (view: QueueView) => void
  readonly type: (text: string) => void
  readonly adopt: () => void
}

/** Views with their counts, the filter, and the place kept for news. */
export function queueHead(host: Element, state: QueueHeadState) {
  const words = say(host)
  const input = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && state.type(currentTarget.value)
  return html`<header>
    ${state.isAlone ? html`<h1>${words.queue}</h1>` : html`<h2>${words.queue}</h2>`}
    <div class="views" role="group" aria-label=${words.queue}>
      ${queueViews.map((view) => viewButton(host, view, state))}
    </div>
    <input
      id="filter"
      class="input"
      type="search"
      autocomplete="off"
      aria-label=${words.filterLabel}
      placeholder=${words.filter}
      .value=${state.text}
      @input=${input}
    />
    <div class="news" role="status">
      ${
        state.arrived > 0
          ? html`<button class="arrived" @click=${state.adopt}>
              ${words.arrived(state.arrived)}
            </button>`
          : html`<span class="tiny quiet">${words.order}</span>`
      }
    </div>
  </header>`
}

function viewButton(host: Element, view: QueueView, { view: now, counts, choose }: QueueHeadState) {
  const count = view === 'ended' ? null : counts?.[view]
  return html`<button aria-pressed=${view === now} @click=${() => choose(view)}>
    ${say(host).views[view]}
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
    gap: 0 10px;
    font-size: 0.867em;
  }
  .views button {
    min-height: 32px;
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
