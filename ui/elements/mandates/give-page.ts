import { html, nothing, type TemplateResult } from 'lit'
import { errorSummary } from '../../kit/error-summary.ts'
import type { Answer, Answers } from '../../kit/form/answers.ts'
import { problemNotice } from '../../kit/notice.ts'
import type { FieldFault, Problem } from '../../kit/problem.ts'
import { languageOf } from '../../kit/words.ts'
import { giveFields } from './give-fields.ts'
import { someServices, type SomeServices } from './some-services.ts'
import { giveWords } from './give-words.ts'

/** How the form stands. */
export interface GiveState {
  readonly answers: Answers
  readonly services: SomeServices['services']
  readonly chosen: readonly string[]
  readonly faults: readonly FieldFault[]
  readonly problem: Problem | null
  readonly isSending: boolean
}

/** What can be done in the form. */
export interface GiveMoves {
  answer(field: string, answer: Answer | null): void
  choose(chosen: readonly string[]): void
  lead(field: string): void
  send(): void
  leave(): void
}

/** The form: its questions, the services when only some are meant, and the giving. */
export function givePage(host: Element, state: GiveState, go: GiveMoves): TemplateResult {
  const spoken = giveWords(host)
  const submit = (event: Event) => {
    event.preventDefault()
    go.send()
  }
  const heard = ({ detail }: CustomEvent<{ field: string; answer: Answer | null }>) =>
    go.answer(detail.field, detail.answer)
  return html`<form class="form" novalidate @submit=${submit}>
    <h3 tabindex="-1">${spoken.title}</h3>
    ${errorSummary(host, state.faults, (field) => go.lead(field))}
    <dime-form
      .fields=${giveFields(languageOf(host))}
      .answers=${state.answers}
      .faults=${state.faults}
      @dime-answer=${heard}
      @dime-enter=${() => go.send()}
    ></dime-form>
    ${state.answers['scope'] === 'some' ? some(host, state, go) : nothing}
    ${state.problem ? problemNotice(state.problem) : nothing}
    <div class="foot">
      <button class="button main" aria-disabled=${state.isSending ? 'true' : 'false'}>
        ${state.isSending ? spoken.giving : spoken.give}
      </button>
      <button type="button" class="button" @click=${() => go.leave()}>${spoken.leave}</button>
    </div>
  </form>`
}

function some(host: Element, { services, chosen, faults }: GiveState, go: GiveMoves) {
  const fault = faults.find(({ field }) => field === 'services')?.message ?? null
  return someServices(host, { services, chosen, fault }, (next) => go.choose(next))
}
