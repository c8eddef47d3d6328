import { html, nothing, type TemplateResult } from 'lit'
import type { SheetView } from '../../kit/contract.ts'
import { plainDay } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { searchWords } from './words.ts'

/** A fact sheet's words, and the service it leads to. */
export function sheetPage(
  host: Element,
  sheet: SheetView,
  start: (service: string) => void,
): TemplateResult {
  const spoken = searchWords(host)
  const verified = spoken.verified(plainDay(sheet.verifiedOn, languageOf(host)), sheet.office.name)
  const { service } = sheet
  const startButton = html`<p>
    <button class="button main" @click=${() => service !== null && start(service)}>
      ${spoken.start} ${icon('forward')}
    </button>
  </p>`
  return html`<article lang=${sheet.lang}>
    <h2 tabindex="-1">${sheet.title}</h2>
    <p class="lead">${sheet.brief}</p>
    ${sheet.sections.map(
      ({ heading, body }) =>
        html`<h3>${heading}</h3>
          ${body.split('\n').map((line) => html`<p>${line}</p>`)}`,
    )}
    ${service === null ? nothing : startButton}
    <p class="small quiet">${verified}</p>
  </article>`
}
