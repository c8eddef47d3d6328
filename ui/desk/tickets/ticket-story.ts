import { html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { timeline } from '../../kit/timeline.ts'
import { say as sayAct } from './act-words.ts'
import { linesOf, storyFilter, type StoryKind } from './story-filter.ts'
import { say } from './words.ts'

/** What of a story is on show. */
export interface StoryState {
  readonly kind: StoryKind
  readonly narrow: (kind: StoryKind) => void
}

/** What happened to a ticket, all of it or lines of one kind. */
export function story(host: Element, ticket: TicketView, { kind, narrow }: StoryState) {
  const lines = linesOf(ticket.timeline, kind)
  return html`${storyFilter(host, ticket.timeline, { kind, choose: narrow })}
    <div class="story" tabindex="0" role="region" aria-label=${say(host).story}>
      ${timeline(host, lines, { isNarrow: true })}
      ${lines.length === 0 ? html`<p class="empty">${sayAct(host).storyNone}</p>` : nothing}
    </div>`
}
