import { css, html, nothing, type TemplateResult } from 'lit'
import { words } from './words.ts'

/** A question: its name in the form, its words, and what is wrong with its answer. */
export interface Question {
  readonly id: string
  readonly label: string
  readonly hint?: string | null
  readonly example?: string | null
  readonly isOptional?: boolean
  readonly fault?: string | null
}

const say = words({
  it: { optional: '(facoltativo)', example: (it: string) => `Per esempio: ${it}` },
  en: { optional: '(optional)', example: (it: string) => `For example: ${it}` },
})

/** The ids that describe a question's control, with one more if it has one, or nothing to describe it by. */
export function describedBy(question: Question, more = ''): string | typeof nothing {
  const hint = question.hint || question.example ? [`${question.id}-hint`] : []
  const fault = question.fault ? [`${question.id}-fault`] : []
  return [...hint, more, ...fault].filter(Boolean).join(' ') || nothing
}

/** A control with its label, hint and fault, in the same root so that all are read together. */
export function field(host: Element, question: Question, control: unknown): TemplateResult {
  return html`<div class="field ${question.fault ? 'is-wrong' : ''}">
    <label for=${question.id}>${question.label} ${optionalMark(host, question)}</label>
    ${hints(host, question)} ${control} ${faultLine(question)}
  </div>`
}

/** Several controls that answer one question. */
export function fieldGroup(host: Element, question: Question, controls: unknown): TemplateResult {
  return html`<fieldset
    class="field ${question.fault ? 'is-wrong' : ''}"
    aria-describedby=${describedBy(question)}
  >
    <legend>${question.label} ${optionalMark(host, question)}</legend>
    ${hints(host, question)} ${controls} ${faultLine(question)}
  </fieldset>`
}

function optionalMark(host: Element, { isOptional }: Question) {
  return isOptional ? html`<span class="optional">${say(host).optional}</span>` : nothing
}

function hints(host: Element, { id, hint, example }: Question) {
  if (!hint && !example) return nothing
  const shown = example ? say(host).example(example) : ''
  return html`<div class="hint" id="${id}-hint">${hint} ${shown}</div>`
}

function faultLine({ id, fault }: Question) {
  return fault ? html`<div class="fault" id="${id}-fault">${fault}</div>` : nothing
}

/** The style of questions and of plain inputs. */
export const fieldStyle = css`
  .field {
    margin-bottom: 24px;
  }
  label,
  legend {
    display: block;
    margin-bottom: 4px;
    padding: 0;
    font-weight: 600;
    color: var(--ink);
  }
  .optional {
    font-weight: 400;
    color: var(--quiet);
  }
  .hint {
    margin-bottom: 8px;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .fault {
    margin-top: 6px;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--bad-ink);
  }
  .input {
    display: block;
    width: 100%;
    min-height: calc(var(--target) + 4px);
    padding: 0.55em 0.75em;
    border: 1px solid var(--quiet);
    border-radius: var(--corner);
    background: var(--paper);
    color: var(--text);
  }
  textarea.input {
    min-height: 7.5em;
    resize: vertical;
  }
  select.input {
    appearance: auto;
  }
  .input[aria-invalid='true'] {
    border: 2px solid var(--bad);
  }
  .input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  /* It stands in the room below its question, and pushes nothing away when it comes. */
  .left {
    min-height: 1.5em;
    margin-bottom: -1em;
    text-align: end;
  }
  .is-wrong .left {
    min-height: 0;
    margin-bottom: 0;
  }
  .left.is-over {
    font-weight: 600;
    color: var(--bad-ink);
  }
`
