import { html, nothing } from 'lit'
import { say } from './words.ts'

/** A list under its heading: how many of it are shown, and what is said where there is nothing. */
export interface Block {
  readonly heading: string
  readonly empty: string
  readonly shown: number
  readonly all?: number
  readonly note?: string
  readonly table: () => unknown
}

/** A heading with its list, or with what it means that the list is empty. */
export function block(host: Element, { heading, empty, shown, all = shown, note, table }: Block) {
  if (shown === 0)
    return html`<section>
      <h2>${heading}</h2>
      <p class="empty">${empty}</p>
    </section>`
  return html`<section>
    <h2>${heading}</h2>
    ${note ? html`<p class="note">${note}</p>` : nothing} ${table()}
    ${all > shown ? html`<p class="note">${say(host).shownOf(shown, all)}</p>` : nothing}
  </section>`
}
