import { html, nothing } from 'lit'
import type { SettingsView } from '../../../core/tenancy/settings-contract.ts'
import { momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { careStyle } from '../parts/care-style.ts'
import { tabs, tabsStyle } from '../parts/tabs.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './words.ts'

/** What stands over every page of settings, and who changed them last. */
export interface SettingsHead {
  readonly desk: Desk
  readonly view: SettingsView | null
  readonly open: string | null
}

/** The head of the room, with the way to its pages. */
export function settingsHead(host: Element, { desk, view, open }: SettingsHead) {
  const words = say(host)
  const { pages } = words
  const { changedBy, changedAt } = view ?? {}
  const when = changedAt ? momentWords(changedAt, languageOf(host)) : ''
  const last = changedBy ? words.changedBy(changedBy, when) : words.asDeclared
  return html`<div class="head"><h1 tabindex="-1">${words.title}</h1></div>
    <p class="intro">${view ? last : nothing}</p>
    ${tabs(desk, {
      ...{ view: 'settings', label: words.title, open },
      pages: [
        [null, pages.look],
        ['contacts', pages.contacts],
        ['access', pages.access],
        ['calendar', pages.calendar],
        ['code', pages.code],
      ],
    })}`
}

/** The style of the room. */
export const settingsRoomStyle = [careStyle, tabsStyle]
