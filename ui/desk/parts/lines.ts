import { html, nothing, type TemplateResult } from 'lit'
import { describedBy, field, type Question } from '../../kit/field.ts'

/** A question answered with one line of text; read from the form by its id. */
export interface Line extends Question {
  readonly value?: string | null
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number' | 'url' | 'tel'
  readonly autocomplete?: AutoFill
  readonly isFirst?: boolean
  readonly most?: number
  readonly mode?: 'numeric' | 'decimal'
}

/** A labelled line to write in. */
export function line(host: Element, asked: Line): TemplateResult {
  return field(
    host,
    asked,
    html`<input
      class="input"
      id=${asked.id}
      name=${asked.id}
      type=${asked.type ?? 'text'}
      maxlength=${asked.most ?? 200}
      inputmode=${asked.mode ?? nothing}
      autocomplete=${asked.autocomplete ?? 'off'}
      ?autofocus=${asked.isFirst ?? false}
      aria-invalid=${asked.fault ? 'true' : nothing}
      aria-describedby=${describedBy(asked)}
      .value=${asked.value ?? ''}
    />`,
  )
}

/** A labelled box for several lines. */
export function area(host: Element, asked: Line & { readonly rows?: number }): TemplateResult {
  return field(
    host,
    asked,
    html`<textarea
      class="input"
      id=${asked.id}
      name=${asked.id}
      rows=${asked.rows ?? 3}
      spellcheck="false"
      ?autofocus=${asked.isFirst ?? false}
      aria-invalid=${asked.fault ? 'true' : nothing}
      aria-describedby=${describedBy(asked)}
      .value=${asked.value ?? ''}
    ></textarea>`,
  )
}

/** One of a few, as a drop-down list; `choices` are pairs of value and words. */
export function select(
  host: Element,
  asked: Line & { readonly choices: readonly (readonly [string, string])[] },
): TemplateResult {
  return field(
    host,
    asked,
    html`<select
      class="input"
      id=${asked.id}
      name=${asked.id}
      aria-describedby=${describedBy(asked)}
    >
      ${asked.choices.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === asked.value}>${words}</option>`,
      )}
    </select>`,
  )
}

/** A box to tick, with its words beside it. */
export function tick(
  state: {
    readonly id: string
    readonly label: unknown
    readonly isOn: boolean
    readonly value?: string
    /** It can be read, not turned. */
    readonly isFixed?: boolean
  },
  turn?: (isOn: boolean) => void,
): TemplateResult {
  const change = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && turn?.(currentTarget.checked)
  return html`<label class="tick">
    <input
      type="checkbox"
      name=${state.id}
      value=${state.value ?? 'on'}
      .checked=${state.isOn}
      ?disabled=${state.isFixed ?? false}
      @change=${change}
    />
    <span>${state.label}</span>
  </label>`
}
