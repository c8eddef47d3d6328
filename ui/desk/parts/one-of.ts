import { html, nothing, type TemplateResult } from 'lit'
import { fieldGroup, type Question } from '../../kit/field.ts'

/** A question with a few answers, all of them in sight. */
export interface OneOf extends Question {
  readonly value: string
  /** The value, its words, and what it means. */
  readonly choices: readonly (readonly [string, string, (string | undefined)?])[]
  readonly turn?: (value: string) => void
}

/** One of a few, each with what it means; read from the form by its id. */
export function oneOf(host: Element, asked: OneOf): TemplateResult {
  const { id, value, choices, turn } = asked
  return fieldGroup(
    host,
    asked,
    choices.map(
      ([choice, words, meaning]) =>
        html`<label class="tick">
          <input
            type="radio"
            name=${id}
            value=${choice}
            .checked=${choice === value}
            @change=${() => turn?.(choice)}
          />
          <span
            >${words}${meaning ? html`<br /><span class="quiet small">${meaning}</span>` : nothing}</span
          >
        </label>`,
    ),
  )
}
