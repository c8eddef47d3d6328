import { html, nothing } from 'lit'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { spoken } from './setting-field.ts'
import { say } from './words.ts'

type Setting = EnablingView['settings'][number]

/** How an area is set in a place, for those who may look and not change it. */
export function settingsRead(host: Element, { settings }: EnablingView) {
  if (settings.length === 0) return nothing
  return html`<h2>${say(host).settings}</h2>
    <dl class="facts">
      ${settings.map(
        (one) =>
          html`<dt>${one.label}</dt>
            <dd>${now(host, one)}</dd>`,
      )}
    </dl>`
}

function now(host: Element, { kind, value, isSet, options }: Setting) {
  const words = say(host)
  if (!isSet) return html`<span class="quiet">${words.notSet}</span>`
  if (kind === 'secret') return words.isSecret
  if (kind === 'yes-no') return value === true ? words.yes : words.no
  return options.find((option) => option.value === value)?.label ?? spoken(host, value)
}
