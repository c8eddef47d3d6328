import { html, nothing, type TemplateResult } from 'lit'
import type { ServiceView } from '../../kit/contract.ts'
import { timeWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { serviceWords } from './words.ts'

/** Beside the questions: what was saved, how long it takes, who helps. */
export function aside(
  host: Element,
  view: ServiceView,
  saved: string | null | undefined,
): TemplateResult {
  const spoken = serviceWords(host)
  return html`<aside>
    ${saved === undefined ? nothing : savedCard(host, saved)}
    ${saved === undefined ? nothing : timesCard(host, view)}
    <div class="card">
      <strong>${spoken.help}</strong>
      <p class="small">
        <a href="tel:${view.phone.replaceAll(' ', '')}">${view.phone}</a><br />
        <span class="quiet">${view.office}</span>
      </p>
    </div>
  </aside>`
}

function timesCard(host: Element, { times }: ServiceView): TemplateResult {
  return html`<div class="card">
    <strong>${serviceWords(host).times}</strong>
    <p class="small quiet">${times}</p>
  </div>`
}

function savedCard(host: Element, saved: string | null): TemplateResult {
  const spoken = serviceWords(host)
  const title = saved ? spoken.saved(timeWords(saved, languageOf(host))) : spoken.unsaved
  return html`<div class="card">
    <strong class="num">${title}</strong>
    <p class="small quiet">${saved ? spoken.savedWhy : spoken.unsavedWhy}</p>
  </div>`
}
