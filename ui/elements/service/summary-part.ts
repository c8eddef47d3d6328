import { html, nothing, type TemplateResult } from 'lit'
import type { Me } from '../../kit/contract.ts'
import { isAsked } from '../../kit/form/answers.ts'
import { forWhom } from './for-whom.ts'
import type { FlowState } from './flow-state.ts'
import { shownAnswer } from './shown-answer.ts'
import { stepTitle } from './step-title.ts'
import type { Step } from './steps.ts'
import { serviceWords } from './words.ts'
import { answersOn } from './written.ts'

/** The answers of one step, with the way back to them. */
export function summaryPart(
  host: Element,
  { flow, step }: { flow: FlowState; step: Step },
  edit: () => void,
): TemplateResult {
  const spoken = serviceWords(host)
  const { me } = flow.session
  const answers = answersOn(step, flow.draft, me)
  const title = stepTitle(host, flow.steps, step)
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
