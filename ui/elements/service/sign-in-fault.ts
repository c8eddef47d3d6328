import { html, nothing, type TemplateResult } from 'lit'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Session } from '../../kit/session.ts'
import { serviceWords } from './words.ts'

/** Why the last sign-in came to nothing, and what to do about it. */
export function signInFault(host: Element, { fault }: Session): TemplateResult | typeof nothing {
  if (fault === null) return nothing
  if (typeof fault !== 'string') return html`<div class="failed">${problemNotice(fault)}</div>`
  const { tooLow, tooLowWhy, signInFailed, signInFailedWhy } = serviceWords(host)
  const isLow = fault === 'identity.level-too-low'
  const said = isLow
    ? notice('warn', tooLow, tooLowWhy)
    : notice('warn', signInFailed, signInFailedWhy)
  return html`<div class="failed" role="alert">${said}</div>`
}
