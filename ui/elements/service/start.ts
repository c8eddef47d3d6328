import { html, nothing, type TemplateResult } from 'lit'
import type { ServiceView } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Session } from '../../kit/session.ts'
import { privacyField, type FlowMoves, type FlowState } from './flow-state.ts'
import { serviceWords } from './words.ts'

/** Before the questions: what is needed, how data are used, and a start. */
export function startPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  const isResumed = Object.keys(flow.draft.answers).length > 0
  return html`
    ${signInFault(host, flow.session)} ${facts(host, flow.view)}
    <section class="privacy">
      <h3 tabindex="-1" class="sub">${spoken.privacyTitle}</h3>
      <p class="small">${spoken.privacy(flow.view.tenant.name, flow.view.office)}</p>
      ${acceptance(host, flow, go)}
    </section>
    <div class="foot">
      <button class="button main" @click=${() => go.next()}>
        ${isResumed ? spoken.resume : spoken.start}
      </button>
    </div>
    ${
      flow.session.me
        ? nothing
        : html`<button class="button plain inline" @click=${() => go.signIn()}>
            ${spoken.signInMore}
          </button>`
    }
  `
}

/** The door of a service that must know the person; it opens onto where they were. */
export function doorPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  if (flow.session.state === 'entering') return html`<p role="status">${spoken.entering}</p>`
  const isExpired = flow.session.state === 'expired'
  const expired = html`<div role="alert" class="failed">
    ${notice('warn', spoken.expired, spoken.expiredWhy)}
  </div>`
  return html`
    ${signInFault(host, flow.session)} ${isExpired ? expired : facts(host, flow.view)}
    <section class="door">
      <h3 tabindex="-1" class="sub">${isExpired ? spoken.back : spoken.signInTitle}</h3>
      <p class="quiet">${spoken.signInWhy}</p>
      <button class="button main" @click=${() => go.signIn()}>
        ${icon('person')} ${spoken.signIn}
      </button>
    </section>
  `
}

function acceptance(host: Element, { draft, faults }: FlowState, go: FlowMoves): TemplateResult {
  const isFaulted = faults.some(({ field }) => field === privacyField)
  const accept = ({ target }: Event) =>
    go.accept(target instanceof HTMLInputElement && target.checked)
  return html`<div class=${isFaulted ? 'is-wrong' : ''}>
    <label class="option ${draft.hasAccepted ? 'on' : ''}">
      <input
        type="checkbox"
        id=${privacyField}
        .checked=${draft.hasAccepted}
        aria-invalid=${isFaulted ? 'true' : nothing}
        aria-describedby=${isFaulted ? 'privacy-fault' : nothing}
        @change=${accept}
      />
      <span>${serviceWords(host).accept}</span>
    </label>
    <div role="alert">
      ${
        isFaulted
          ? html`<div class="fault" id="privacy-fault">${serviceWords(host).acceptFault}</div>`
          : nothing
      }
    </div>
  </div>`
}

function signInFault(host: Element, { fault }: Session): TemplateResult | typeof nothing {
  if (fault === null) return nothing
  const { signInFailed, signInFailedWhy } = serviceWords(host)
  const plain = html`<div role="alert">${notice('warn', signInFailed, signInFailedWhy)}</div>`
  return html`<div class="failed">${typeof fault === 'string' ? plain : problemNotice(fault)}</div>`
}

function facts(host: Element, view: ServiceView): TemplateResult {
  const spoken = serviceWords(host)
  const rows = [
    [spoken.gives, view.gives],
    [spoken.times, view.times],
    [spoken.cost, view.cost],
    [spoken.office, view.office],
  ].filter(([, fact]) => fact)
  const needs = html`<div class="wide">
    <dt>${spoken.needs}</dt>
    <dd>
      <ul>
        ${view.needs.map((need) => html`<li>${need}</li>`)}
      </ul>
    </dd>
  </div>`
  return html`<dl class="facts">
    ${view.needs.length > 0 ? needs : nothing}
    ${rows.map(
      ([term, fact]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`
}
