import { html } from 'lit'
import { tabs } from '../parts/tabs.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './words.ts'

/** The head of the room's two lists, with what can be done there. */
export function roomHead(host: Element, desk: Desk, { open, act }: RoomHead) {
  const { title, pages } = say(host)
  return html`<div class="head">
      <h1>${title}</h1>
      ${act}
    </div>
    ${tabs(desk, {
      ...{ view: 'plugins', label: title, open },
      pages: [
        [null, pages.plugins],
        ['trusted-publishers', pages.publishers],
      ],
    })}`
}

/** Which list is open, and its main act. */
export interface RoomHead {
  readonly open: 'trusted-publishers' | null
  readonly act: unknown
}
