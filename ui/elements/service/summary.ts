import { html, nothing, type TemplateResult } from 'lit'
import type { Me } from '../../kit/contract.ts'
import { isAsked } from '../../kit/form/answers.ts'
import { problemNotice } from '../../kit/notice.ts'
import { forWhom } from './for-whom.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { shownAnswer } from './shown-answer.ts'
import type { Step } from './steps.ts'
import { serviceWords } from './words.ts'
import { answersOn } from './written.ts'

/** All answers on one page, each part with its way back, and the sending. */
export function summaryPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  const send = () => !flow.isSending && go.send()
  return html`
    <h3 tabindex="-1" class="title">${spoken.checkAll}</h3>
    ${flow.steps.map((step, place) => part(host, { flow, step }, () => go.goTo(place + 1)))}
    <p class="small quiet declaration">${spoken.declaration}</p>
    ${
      flow.problem
        ? html`<div class="failed">
            ${problemNotice(flow.problem, html`<p>${spoken.notSent}</p>`)}
          </div>`
        : nothing
    }
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

function part(
  host: Element,
  { flow, step }: { flow: FlowState; step: Step },
  edit: () => void,
): TemplateResult {
  const spoken = serviceWords(host)
  const { me } = flow.session
  const answers = answersOn(step, flow.draft, me)
  const title = spoken.topics[step.topic]
  const { areas } = flow.view
  return html`<section class="part">
    <div class="row">
      <h4 class="grow">${title}</h4>
      <button class="button plain" aria-label=${spoken.editPart(title)} @click=${edit}>
        ${spoken.edit}
      </button>
    </div>
    <dl>
      ${step.topic === 'you' && me ? known(host, me) : nothing}
      ${step.fields
        .filter((field) => isAsked(field, answers))
        .map(
          (field) =>
            html`<div>
              <dt>${field.label}</dt>
              <dd>${shownAnswer(host, { field, areas }, answers[field.name])}</dd>
            </div>`,
        )}
    </dl>
  </section>`
}

function known(host: Element, me: Me): TemplateResult {
  return html`<div>
    <dt>${serviceWords(host).forWhom}</dt>
    <dd>${forWhom(host, me)}</dd>
  </div>`
}
