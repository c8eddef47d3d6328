import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../../kit/icon.ts'
import { notice } from '../../kit/notice.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { signInFault } from './sign-in-fault.ts'
import { facts } from './start.ts'
import { levelNeeded } from './submission.ts'
import { serviceWords } from './words.ts'

/** The door of a service that must know the person, or know them more surely; it opens onto where they were. */
export function doorPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  const { session, view, draft } = flow
  if (session.state === 'entering') return html`<p role="status">${spoken.entering}</p>`
  const { title, why, act } = doorWords(host, flow)
  const expired = html`<div role="alert" class="failed">
    ${notice('warn', spoken.expired, spoken.expiredWhy)}
  </div>`
  const isExpired = session.state === 'expired'
  const about = draft.step === 0 ? facts(host, view) : nothing
  return html`
    ${signInFault(host, session)} ${isExpired ? expired : about}
    <section class="door">
      <h3 tabindex="-1" class="sub">${title}</h3>
      <p class="quiet">${why}</p>
      <button class="button main" @click=${() => go.signIn()}>${icon('person')} ${act}</button>
    </section>
  `
}

function doorWords(host: Element, { session, view }: FlowState) {
  const spoken = serviceWords(host)
  const level = levelNeeded(view)
  if (session.me) {
    return { title: spoken.surerTitle, why: spoken.surerWhy(level), act: spoken.surer(level) }
  }
  const title = session.state === 'expired' ? spoken.back : spoken.signInTitle
  return { title, why: spoken.signInWhy, act: spoken.signIn }
}

/** Whether the person is not known, or not surely enough for the service. */
export function mustSignIn({ session, view }: FlowState): boolean {
  if (session.state === 'entering' || session.state === 'expired') return true
  return levelNeeded(view) > (session.me?.level ?? 0)
}
