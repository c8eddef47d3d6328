import { css, html, nothing, type TemplateResult } from 'lit'
import { describedBy, field } from '../field.ts'
import { valueOf, type Written } from './line.ts'

/** A number or an amount of euros, written as people write it. */
export function figure(
  host: Element,
  { view, question, answer }: Written,
  write: (answer: string) => void,
): TemplateResult {
  const isMoney = view.kind === 'amount'
  const isWhole = view.kind === 'number' && view.decimals === 0
  const input = html`<input
    class="input num"
    id=${question.id}
    type="text"
    inputmode=${isWhole ? 'numeric' : 'decimal'}
    autocomplete="off"
    maxlength="20"
    .value=${answer}
    aria-required=${view.isOptional ? nothing : 'true'}
    aria-invalid=${question.fault ? 'true' : nothing}
    aria-describedby=${describedBy(question, isMoney ? `${question.id}-unit` : '')}
    @input=${(event: Event) => write(valueOf(event))}
  />`
  const inEuros = html`<div class="figure">${input} <span id="${question.id}-unit">€</span></div>`
  return field(host, question, isMoney ? inEuros : input)
}

/** The style of figures: no wider than a figure is. */
export const figureStyle = css`
  .input.num {
    max-width: 12em;
  }
  .figure {
    display: flex;
    align-items: center;
    gap: 8px;
  }
`
