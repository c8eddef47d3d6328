import { html, type TemplateResult } from 'lit'
import type { Me } from '../../kit/contract.ts'
import { serviceWords } from './words.ts'

/** Whose request it is: the one acted for with who sends it, or oneself as the identity tells. */
export function forWhom(host: Element, { name, fiscalCode, behalf }: Me): TemplateResult {
  const spoken = serviceWords(host)
  if (behalf) {
    return html`${behalf.name}<br /><span class="small quiet">${spoken.sentBy(name)}</span>`
  }
  const none = html`<br /><span class="small quiet">${spoken.noFiscalCode}</span>`
  return html`${name} ${fiscalCode ? html`<span class="code">${fiscalCode}</span>` : none}`
}
