import { html } from 'lit'
import { languageOf } from '../../kit/words.ts'
import type { Settings } from './settings.ts'
import { say } from './words.ts'

/** Tells the page that a setting of this browser was chosen. */
export const tellSettings = (host: Element, detail: Partial<Settings>) =>
  host.dispatchEvent(new CustomEvent('dime-settings', { detail, bubbles: true, composed: true }))

/** The way to the other language, named in that language. */
export function languageButton(host: Element) {
  const other = languageOf(host) === 'it' ? 'en' : 'it'
  return html`<button
    type="button"
    class="bar-button"
    lang=${other}
    @click=${() => tellSettings(host, { language: other })}
  >
    ${say(host).otherLanguage}
  </button>`
}
