import { css, html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { SettingName, SettingsView } from '../../../core/tenancy/settings-contract.ts'
import { settingWords } from './setting-words.ts'
import { say } from './words.ts'

/** How settings stand, and how one goes back to what the code says. */
export interface Marking {
  readonly view: SettingsView
  readonly reset: (name: SettingName) => void
}

/** A question about a setting; what differs from the code says so and can go back. */
export function marked(
  host: Element,
  { view, reset }: Marking,
  [name, control]: [SettingName, unknown],
) {
  const words = say(host)
  const isHere = view.isOverridden.includes(name)
  return html`<div class="setting">
    ${control}
    ${
      isHere
        ? html`<p class="from-code small">
            ${chip(words.changedHere, 'blue')}
            <span>${words.inCode(settingWords(host, view.declared, name))}</span>
            <button
              class="link"
              type="button"
              aria-label=${words.resetOf(words.names[name])}
              @click=${() => reset(name)}
            >
              ${words.reset}
            </button>
          </p>`
        : nothing
    }
  </div>`
}

/** The style of settings that differ from the code. */
export const markedStyle = css`
  .pairs.top {
    align-items: start;
  }
  .setting {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .from-code {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    color: var(--quiet);
    overflow-wrap: anywhere;
  }
`
