import { html, nothing, type TemplateResult } from 'lit'
import { errorSummary } from '../../kit/error-summary.ts'
import type { Answer } from '../../kit/form/answers.ts'
import { forWhom } from './for-whom.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { stepTitle } from './step-title.ts'
import type { Step } from './steps.ts'
import { serviceWords } from './words.ts'
import { answersOn } from './written.ts'

/** A page of questions, with the index of what is wrong above them. */
export function questionsPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const step = flow.steps[flow.draft.step - 1]
  if (!step) return html``
  const spoken = serviceWords(host)
  const submit = (event: Event) => {
    event.preventDefault()
    go.next()
  }
  return html`<form novalidate @submit=${submit}>
    <h3 tabindex="-1" class="title">${stepTitle(host, flow.steps, step)}</h3>
    ${errorSummary(host, flow.faults, (field) => go.lead(field))} ${person(host, flow, step)}
    ${form(flow, step, go)}
    <div class="foot">
      <button class="button main">${spoken.next}</button>
      <button type="button" class="button" @click=${() => go.goTo(flow.draft.step - 1)}>
        ${spoken.previous}
      </button>
    </div>
  </form>`
}

function form(flow: FlowState, step: Step, go: FlowMoves): TemplateResult {
  const heard = ({ detail }: CustomEvent<{ field: string; answer: Answer | null }>) =>
    go.answer(detail.field, detail.answer)
  return html`<dime-form
    .fields=${step.fields}
    .areas=${flow.view.areas}
    .answers=${answersOn(step, flow.draft, flow.session.me)}
    .faults=${flow.faults}
    .client=${flow.client}
    @dime-answer=${heard}
    @dime-enter=${() => go.next()}
  ></dime-form>`
}

function person(
  host: Element,
  { session: { me } }: FlowState,
  step: Step,
): TemplateResult | typeof nothing {
  if (step.topic !== 'you' || !me) return nothing
  const spoken = serviceWords(host)
  return html`<strong>${spoken.forWhom}</strong>
    <div class="locked">
      <span>${forWhom(host, me)}</span>
      <span class="small quiet">${me.behalf ? spoken.fromMandate : spoken.fromSpid}</span>
    </div>`
}
