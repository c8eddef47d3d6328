import { css, html, nothing } from 'lit'
import { careStyle } from '../parts/care-style.ts'
import { tabs, tabsStyle } from '../parts/tabs.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { say } from './words.ts'

/** Which page is open, and the way to found an organisation where that can be done. */
export interface PlatformHead {
  readonly desk: Desk
  readonly open: string | null
  readonly found?: () => void
}

/** The head of the room, with the way to its pages. */
export function platformHead(host: Element, { desk, open, found }: PlatformHead) {
  const words = say(host)
  return html`<div class="head">
      <h1>${words.title}</h1>
      ${
        found && may(desk.me, 'found', 'platform')
          ? html`<button class="button main" @click=${found}>${words.found}</button>`
          : nothing
      }
    </div>
    ${tabs(desk, {
      ...{ view: 'platform', label: words.title, open },
      pages: [
        [null, words.pages.tenants],
        ['emergencies', words.pages.emergencies],
      ],
    })}`
}

/** The style of the pages of the room. */
export const platformStyle = [
  careStyle,
  tabsStyle,
  css`
    :host {
      height: 100%;
    }
  `,
]
