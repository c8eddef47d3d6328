import { html } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { periodPicker, type PeriodPicker } from './period-picker.ts'
import { say } from './words.ts'

/** What unusual readings are and are not, and the days they are looked for. */
export function unusualHead(host: Element, days: PeriodPicker) {
  const picker = periodPicker(host, { ...days, offered: ['today', 'week', 'month'] })
  return html`<p class="intro">${say(host).unusualHint}</p>
    ${keyed(`${days.from} ${days.to}`, picker)}`
}
