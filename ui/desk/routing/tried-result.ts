import { html, nothing } from 'lit'
import type { RoutingTried } from '../../../core/routing/contract.ts'
import { chip } from '../../kit/chip.ts'
import { notice } from '../../kit/notice.ts'
import { say } from './words.ts'
import { goalName } from './written-rules.ts'

/** Where a request that was tried would go, which rule says so, and why those before it did not. */
export function triedResult(host: Element, { goal, position, because, steps }: RoutingTried) {
  const words = say(host)
  const decided = position === null ? words.undecided : words.decided(position + 1)
  const body = html`<p>${decided} ${because ? words.because(because) : nothing}</p>`
  return html`<div class="tried stack wide" tabindex="-1" role="status">
      ${notice('blue', words.goesTo(goalName(goal)), body)}
    </div>
    ${steps.length > 0 ? passed(host, steps) : nothing}`
}

function passed(host: Element, steps: RoutingTried['steps']) {
  const words = say(host)
  return html`<h3 class="over">${words.passed}</h3>
    <ol class="rules">
      ${steps.map(
        ({ position, sentence, fits, missing }) =>
          html`<li class="rule">
            <span class="place num">${position + 1}</span>
            <div>
              <p>${sentence}</p>
              ${missing.length > 0 ? html`<p class="facts-line">${words.missing(missing.join('; '))}</p>` : nothing}
            </div>
            <div>${fits ? chip(words.fits, 'good') : chip(words.fitsNot)}</div>
          </li>`,
      )}
    </ol>`
}
