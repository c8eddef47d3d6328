import { html } from 'lit'
import { say } from './queue-words.ts'

/** What can be done with the tickets that are chosen. */
export interface BulkActs {
  readonly move: () => void
  readonly none: () => void
}

/** How many tickets are chosen and what to do with them; nothing while there are none. */
export function bulkBar(host: Element, count: number, { move, none }: BulkActs) {
  const words = say(host)
  if (count === 0) return html`<div role="status"></div>`
  return html`<div class="bulk row">
    <span role="status">${words.chosen(count)}</span>
    <span class="grow"></span>
    <button class="button" @click=${move}>${words.moveMany} <kbd>M</kbd></button>
    <button class="button plain" @click=${none}>${words.chooseNone}</button>
  </div>`
}
