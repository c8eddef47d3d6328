import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../../kit/icon.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Session } from '../../kit/session.ts'
import { areaWords } from './words.ts'

/** The area as it looks from outside: signed out, expired, or on the way in. */
export function areaDoor(host: Element, session: Session, enter: () => void): TemplateResult {
  const spoken = areaWords(host)
  if (session.state === 'entering') return html`<p role="status">${spoken.entering}</p>`
  const expired = html`<div role="alert">${notice('warn', spoken.expired, spoken.expiredWhy)}</div>`
  return html`<section class="door stack">
    ${session.state === 'expired' ? expired : nothing} ${failure(host, session)}
    <h2>${spoken.doorTitle}</h2>
    <p class="quiet">${spoken.doorWhy}</p>
    <p><button class="button main" @click=${enter}>${icon('person')} ${spoken.signIn}</button></p>
  </section>`
}

function failure(host: Element, { fault }: Session): TemplateResult | typeof nothing {
  if (fault === null) return nothing
  if (typeof fault !== 'string') return problemNotice(fault)
  const { failed, failedWhy } = areaWords(host)
  return html`<div role="alert">${notice('warn', failed, failedWhy)}</div>`
}
