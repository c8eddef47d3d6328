import { html, type TemplateResult } from 'lit'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { summaryPart } from './summary-part.ts'
import { unsent } from './unsent.ts'
import { serviceWords } from './words.ts'

/** All answers on one page, each part with its way back, and the sending. */
export function summaryPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  const send = () => !flow.isSending && go.send()
  return html`
    <h3 tabindex="-1" class="title">${spoken.checkAll}</h3>
    ${flow.steps.map((step, place) => summaryPart(host, { flow, step }, () => go.goTo(place + 1)))}
    <p class="small quiet declaration">${spoken.declaration}</p>
    ${unsent(host, flow, go)}
    <div class="foot">
      <button class="button main" aria-disabled=${flow.isSending ? 'true' : 'false'} @click=${send}>
        ${flow.isSending ? spoken.sending : flow.problem ? spoken.retry : spoken.send}
      </button>
      <button class="button" @click=${() => go.goTo(flow.draft.step - 1)}>
        ${spoken.previous}
      </button>
    </div>
  `
}
