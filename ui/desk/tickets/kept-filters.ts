import { html, nothing } from 'lit'
import type { SavedFilter } from '../../../core/inbox/contract.ts'
import { icon } from '../../kit/icon.ts'
import type { Asked } from '../shell/asked.ts'
import type { Desk } from '../shell/desk.ts'
import { isSame, type QueueAsked } from './asked-queue.ts'
import { say } from './queue-words.ts'

/** The filters that were kept, and what choosing one does. */
export interface KeptState {
  readonly desk: Desk
  readonly asked: QueueAsked
  readonly kept: Asked<readonly SavedFilter[]>
  readonly ask: (question: SavedFilter['question']) => void
}

/** One's own filters and those of one's offices, a press each. */
export function keptFilters(host: Element, state: KeptState) {
  const { kept, asked, ask } = state
  const words = say(host)
  if (!kept.value || kept.value.length === 0) return nothing
  return html`<ul class="kept wide" aria-label=${words.saved}>
    ${kept.value.map(
      (filter) =>
        html`<li>
          <button
            aria-pressed=${isSame(filter.question, asked)}
            title=${filter.sharedWith ? words.sharedBy(filter.by, filter.sharedWith.name) : nothing}
            @click=${() => ask(filter.question)}
          >
            ${filter.name}
            ${filter.sharedWith ? html`<span class="quiet">· ${filter.sharedWith.name}</span>` : nothing}
          </button>
          ${
            filter.isMine
              ? html`<button
                  class="drop"
                  aria-label=${words.forget(filter.name)}
                  @click=${() => void forget(host, state, filter)}
                >
                  ${icon('close')}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`
}

async function forget(
  host: Element,
  { desk, kept }: KeptState,
  filter: SavedFilter,
): Promise<void> {
  const { id, name, question, sharedWith } = filter
  const left = await kept.ask(desk.client.write('filters.remove', { id }))
  if (!left) return
  const again = { name, question, office: sharedWith?.id ?? null }
  const undo = () => void kept.ask(desk.client.write('filters.save', again))
  desk.told.tell({ text: say(host).forgotten(name), undo })
}
