import { html, nothing, type TemplateResult } from 'lit'
import type { MandateView } from '../../kit/contract.ts'
import { momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { mandateWords } from './words.ts'

type Uses = MandateView['uses']

/** What was done with a mandate, folded; or that nothing was. */
export function usesPart(host: Element, uses: Uses): TemplateResult {
  const spoken = mandateWords(host)
  if (uses.length === 0) return html`<p class="small quiet">${spoken.neverUsed}</p>`
  return html`<details>
    <summary>${spoken.uses(uses.length)}</summary>
    <ul class="uses">
      ${uses.map((use) => useLine(host, use))}
    </ul>
  </details>`
}

function useLine(host: Element, { at, what, ticket }: Uses[number]): TemplateResult {
  const code = ticket ? html` · <span class="code">${ticket.code}</span>` : nothing
  return html`<li>
    <span>${what}${code}</span>
    <span class="small quiet num">${momentWords(at, languageOf(host))}</span>
  </li>`
}
