import { html, type TemplateResult } from 'lit'
import { offline } from '../../kit/client.ts'
import { problemNotice } from '../../kit/notice.ts'
import { languageOf } from '../../kit/words.ts'
import { serviceWords } from './words.ts'

/** The rest of the flow could not be loaded; what was written is in the tab. */
export function awayPage(host: Element): TemplateResult {
  const reload = html`<button class="button" @click=${() => location.reload()}>
    ${serviceWords(host).retry}
  </button>`
  return html`<div class="failed">${problemNotice(offline(languageOf(host)), reload)}</div>`
}
