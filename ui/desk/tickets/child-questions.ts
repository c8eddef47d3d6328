import { html } from 'lit'
import type { Client } from '../../kit/client.ts'
import type { ServiceCard, ServiceView } from '../../kit/contract.ts'
import type { Answer, Answers } from '../../kit/form/answers.ts'
import type { DimeForm } from '../../kit/form/form.ts'
import '../../kit/form/form.ts'
import type { FieldFault } from '../../kit/problem.ts'
import '../parts/pick.ts'
import { shown } from '../parts/shown.ts'
import type { Asked } from '../shell/asked.ts'
import { say } from './act-words.ts'

export type { DimeForm }

/** What is asked to open a child: its service, then that service's own questions. */
export interface ChildQuestions {
  readonly client: Client
  readonly cards: Asked<readonly ServiceCard[]>
  readonly service: Asked<ServiceView>
  readonly answers: Answers
  readonly faults: readonly FieldFault[]
  readonly isChecked: boolean
  readonly load: () => void
  readonly choose: (id: string | null) => void
  readonly answer: (field: string, answer: Answer | null) => void
}

/** The service to choose and, once it is chosen, its form. */
export function askedOfChild(host: Element, asked: ChildQuestions) {
  const { cards, service, load, choose } = asked
  const draw = (all: readonly ServiceCard[]) => pickService(host, all, asked)
  const again = () => choose(service.value?.id ?? null)
  return html`${shown(host, cards, { draw, retry: load, lines: 2 })}
  ${shown(host, service, { draw: (view) => questions(view, asked), retry: again })}`
}

function pickService(host: Element, all: readonly ServiceCard[], asked: ChildQuestions) {
  const words = say(host)
  const { service, isChecked, choose } = asked
  const isMissing = isChecked && !service.value && !service.isBusy
  return html`<dime-pick
    .label=${words.childService}
    .fault=${isMissing ? words.childNeeded : null}
    .choices=${all.map(({ id, title, brief }) => ({ id, name: title, hint: brief }))}
    @dime-pick=${({ detail }: CustomEvent<string | null>) => choose(detail)}
  ></dime-pick>`
}

function questions({ fields, areas }: ServiceView, asked: ChildQuestions) {
  const { answers, faults, client, answer } = asked
  return html`<dime-form
    .fields=${fields}
    .areas=${areas}
    .answers=${answers}
    .faults=${faults}
    .client=${client}
    .isOnBehalf=${true}
    @dime-answer=${({ detail }: CustomEvent<{ field: string; answer: Answer | null }>) =>
      answer(detail.field, detail.answer)}
  ></dime-form>`
}
