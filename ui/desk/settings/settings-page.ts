import { html } from 'lit'
import type { SettingsView } from '../../../core/tenancy/settings-contract.ts'
import type { Desk } from '../shell/desk.ts'
import type { Changed } from './changes.ts'
import './settings-access.ts'
import './settings-calendar.ts'
import './settings-code.ts'
import './settings-contacts.ts'
import './settings-look.ts'

/** How the settings stand, and what to do when a page changed them. */
export interface SettingsPage {
  readonly desk: Desk
  readonly view: SettingsView
  readonly edition: number
  readonly changed: (what: Changed) => void
  readonly stale: () => void
}

/** The page of settings that the address names; the first one when it names none. */
export function settingsPage(open: string | null, state: SettingsPage) {
  const { desk, view, edition, stale } = state
  const changed = ({ detail }: CustomEvent<Changed>) => state.changed(detail)
  if (open === 'calendar')
    return html`<dime-settings-calendar .desk=${desk}></dime-settings-calendar>`
  if (open === 'code') return html`<dime-settings-code .desk=${desk}></dime-settings-code>`
  if (open === 'access')
    return html`<dime-settings-access
      .desk=${desk}
      .view=${view}
      .edition=${edition}
      @dime-changed=${changed}
      @dime-stale=${stale}
    ></dime-settings-access>`
  if (open === 'contacts')
    return html`<dime-settings-contacts
      .desk=${desk}
      .view=${view}
      .edition=${edition}
      @dime-changed=${changed}
      @dime-stale=${stale}
    ></dime-settings-contacts>`
  return html`<dime-settings-look
    .desk=${desk}
    .view=${view}
    .edition=${edition}
    @dime-changed=${changed}
    @dime-stale=${stale}
  ></dime-settings-look>`
}
