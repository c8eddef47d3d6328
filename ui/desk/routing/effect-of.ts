import { html, nothing } from 'lit'
import { trouble } from '../parts/trouble.ts'
import { dryRunResult } from './dry-run-result.ts'
import type { RuleSet } from './rule-set.ts'
import { say } from './words.ts'

/** What the rules on the page would have done to the requests of the last 30 days. */
export function effectOf(host: Element, { isChanged, effect }: RuleSet) {
  const words = say(host)
  const errors = effect.problem?.errors ?? []
  return html`<section aria-busy=${effect.isBusy ? 'true' : 'false'}>
    <h2>${words.effect}</h2>
    ${
      isChanged
        ? html`${trouble(host, effect.problem)}
          ${
            errors.length > 0
              ? html`<ul>
                  ${errors.map(({ message }) => html`<li>${message}</li>`)}
                </ul>`
              : nothing
          }
          ${effect.isBusy ? html`<p class="quiet" role="status">${words.effectBusy}</p>` : nothing}
          ${effect.value && !effect.isBusy && !effect.problem ? dryRunResult(host, effect.value) : nothing}`
        : html`<p class="quiet">${words.effectNone}</p>`
    }
  </section>`
}
