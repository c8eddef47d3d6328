import { html, nothing } from 'lit'
import type { HostFigures } from '../../../core/plugin/rollout/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { amount, timesOf } from './amounts.ts'
import { say } from './words.ts'

/** What is counted of a plugin's hosts, large enough to be read across a desk. */
export function measures(host: Element, figures: HostFigures) {
  const words = say(host)
  const { columns, mb } = words
  const language = languageOf(host)
  const { calls, errors, memoryMb, pending, restarts } = figures
  const one = (label: string, value: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd class="num">${value}</dd>
    </div>`
  return html`<dl class="measures">
    ${one(columns.calls, amount(calls, language))} ${one(columns.errors, amount(errors, language))}
    ${one(columns.times, timesOf(figures, language))}
    ${one(columns.memory, `${amount(memoryMb, language)} ${mb}`)}
    ${one(columns.pending, amount(pending, language))}
    ${one(columns.restarts, amount(restarts, language))}
  </dl>`
}

/** What went wrong the last time, in its own words. */
export const lastError = (host: Element, { lastError: error }: HostFigures) =>
  error
    ? html`<p class="error small"><strong>${say(host).columns.lastError}:</strong> ${error}</p>`
    : nothing
