import { html, nothing, type TemplateResult } from 'lit'
import type { ServiceView } from '../../kit/contract.ts'
import { signInFault } from './sign-in-fault.ts'
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

/** What a service gives, takes and costs. */
export function facts(host: Element, view: ServiceView): TemplateResult {
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
