import { html, nothing, type TemplateResult } from 'lit'
import type { AuditOfMine } from '../../kit/contract.ts'
import { momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { openedWords } from './words.ts'

/** One time that somebody opened the file: what they did, from where, when, why and for which request. */
export function opening(host: Element, row: AuditOfMine['rows'][number]): TemplateResult {
  const { at, label, office, role, why, ticket } = row
  const whence = [office, role].filter(Boolean).join(' · ')
  const isCode = why !== null && why === ticket?.code
  const about = html`<p class="small">
    ${ticket?.title} <span class="code">${ticket?.code}</span>
  </p>`
  return html`<li>
    <div class="row">
      <strong class="grow">${label}</strong>
      <time class="small quiet num" datetime=${at}>${momentWords(at, languageOf(host))}</time>
    </div>
    ${whence ? html`<p>${whence}</p>` : nothing} ${ticket ? about : nothing}
    ${why && !isCode ? html`<p class="small quiet">${openedWords(host).because(why)}</p>` : nothing}
  </li>`
}
