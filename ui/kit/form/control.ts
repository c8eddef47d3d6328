import { html, type TemplateResult } from 'lit'
import type { Client } from '../client.ts'
import type { FieldView } from '../contract.ts'
import type { Question } from '../field.ts'
import { words } from '../words.ts'
import { photosIn, placeIn, type Answer } from './answers.ts'
import { choices, type Choice } from './choices.ts'
import { figure } from './figure.ts'
import { line, lines } from './line.ts'
import './photos.ts'
import './place.ts'

/** The form a control stands in. */
type Form = Element & {
  readonly client: Client | null
  readonly areas: readonly Choice[]
  readonly isOnBehalf: boolean
}

/** A question to draw, with its answer so far and what is wrong with it. */
type Asked = { field: FieldView; fault: string | null; answer: Answer | undefined }

type Write = (answer: Answer | null) => void

const say = words({ it: { yes: 'Sì', no: 'No' }, en: { yes: 'Yes', no: 'No' } })

/** The control that a question of this kind is answered with. */
export function controlFor(
  form: Form,
  { field, fault, answer }: Asked,
  write: Write,
): TemplateResult {
  const question = questionOf(field, fault)
  const said = typeof answer === 'string' ? answer : ''
  switch (field.kind) {
    case 'text':
    case 'date':
      return line(form, { view: field, question, answer: said }, write)
    case 'number':
    case 'amount':
      return figure(form, { view: field, question, answer: said }, write)
    case 'several':
    case 'long-text':
      return lines(form, { view: field, question, answer: said }, write)
    case 'choice':
      return choices(form, { question, options: field.options, chosen: said || null }, write)
    case 'yes-no':
      return yesNo(form, { question, answer }, write)
    case 'place':
      return spot(form, { field, question, answer }, write)
    default:
      return papers(form, { field, question, answer }, write)
  }
}

/** A question with its words, and its answer so far. */
type Drawn = { field: FieldView; question: Question; answer: Answer | undefined }

function spot(form: Form, { field, question, answer }: Drawn, write: Write): TemplateResult {
  return html`<dime-place
    id=${field.name}
    .question=${question}
    .areas=${field.options.length > 0 ? field.options : form.areas}
    .value=${placeIn(answer)}
    .isOnBehalf=${form.isOnBehalf}
    @dime-value=${({ detail }: CustomEvent) => write(detail)}
  ></dime-place>`
}

function papers(form: Form, { field, question, answer }: Drawn, write: Write): TemplateResult {
  return html`<dime-photos
    id=${field.name}
    .question=${question}
    .client=${form.client}
    .max=${field.max ?? 3}
    .takesPapers=${field.kind === 'files'}
    .value=${photosIn(answer)}
    @dime-value=${({ detail }: CustomEvent) => write(detail)}
  ></dime-photos>`
}

function yesNo(
  form: Form,
  { question, answer }: { question: Question; answer: Answer | undefined },
  write: (answer: boolean) => void,
): TemplateResult {
  const { yes, no } = say(form)
  const options = [
    { value: 'yes', label: yes, hint: null },
    { value: 'no', label: no, hint: null },
  ]
  const chosen = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : null
  return choices(form, { question, options, chosen }, (value) => write(value === 'yes'))
}

function questionOf(
  { name, label, hint, example, isOptional }: FieldView,
  fault: string | null,
): Question {
  return { id: name, label, hint, example, isOptional, fault }
}
