import { html, nothing } from 'lit'
import type { ServiceView } from '../../kit/contract.ts'
import type { Client } from '../../kit/client.ts'
import { field } from '../../kit/field.ts'
import type { Answer } from '../../kit/form/answers.ts'
import '../../kit/form/form.ts'
import { trouble } from '../parts/trouble.ts'
import type { FieldFault, Problem } from '../../kit/problem.ts'
import type { CallDraft, Contact } from './call-draft.ts'
import { say } from './words.ts'

/** The questions of a service with the answers so far, for whom, and what can be done. */
export interface TicketFormState {
  readonly client: Client
  readonly service: ServiceView
  readonly draft: CallDraft
  readonly person: string | null
  readonly faults: readonly FieldFault[]
  readonly problem: Problem | null
  readonly isBusy: boolean
  readonly answer: (field: string, answer: Answer | null) => void
  readonly contact: (contact: Contact) => void
  readonly send: () => void
  readonly cancel: () => void
}

/** The service's own questions, then where to answer; a fault stands at its question. */
export function ticketForm(host: Element, state: TicketFormState) {
  const words = say(host)
  const { service, draft, client } = state
  const answer = ({ detail }: CustomEvent<{ field: string; answer: Answer | null }>) =>
    state.answer(detail.field, detail.answer)
  const { referredTo } = service
  return html`<h2 tabindex="-1">${words.openTicketFor(service.title)}</h2>
    <p class="quiet small">
      ${state.person ? words.onBehalf(state.person) : words.onBehalfNobody} ·
      ${referredTo ? words.goesElsewhere(referredTo) : words.goesTo(service.office)} ·
      ${service.times}
    </p>
    <dime-form
      .fields=${service.fields}
      .areas=${service.areas}
      .answers=${draft.answers}
      .faults=${state.faults}
      .client=${client}
      .isOnBehalf=${true}
      @dime-answer=${answer}
    ></dime-form>
    ${contactLines(host, state)} ${state.problem ? trouble(host, state.problem) : nothing}
    <div class="row">
      <button class="button main" @click=${state.send}>
        ${state.isBusy ? words.sending : words.send} <kbd>Ctrl ↵</kbd>
      </button>
      <button class="button plain" @click=${state.cancel}>${words.cancel}</button>
    </div>`
}

const kinds = { name: 'text', email: 'email', phone: 'tel' } as const

function contactLines(host: Element, { draft, contact, person }: TicketFormState) {
  const words = say(host)
  const labels = { name: words.contactName, email: words.contactEmail, phone: words.contactPhone }
  const lines = person ? (['email', 'phone'] as const) : (['name', 'email', 'phone'] as const)
  const type = (line: keyof Contact) => (event: Event) =>
    event.currentTarget instanceof HTMLInputElement &&
    contact({ ...draft.contact, [line]: event.currentTarget.value })
  return html`<fieldset class="contact">
    <legend>${words.contact}</legend>
    <p class="hint">${words.contactHint}</p>
    <div class="lines">
      ${lines.map((line) =>
        field(
          host,
          { id: `contact-${line}`, label: labels[line], isOptional: true },
          html`<input
            class="input"
            id="contact-${line}"
            type=${kinds[line]}
            autocomplete="off"
            .value=${draft.contact[line]}
            @input=${type(line)}
          />`,
        ),
      )}
    </div>
  </fieldset>`
}
