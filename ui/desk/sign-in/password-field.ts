import { html, nothing, type LitElement } from 'lit'
import { describedBy, field } from '../../kit/field.ts'
import { say } from './words.ts'

/** A question for a password. */
export interface PasswordQuestion {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly fault?: string | null
  readonly isNew?: boolean
  readonly isFirst?: boolean
}

/** The question for a password, which can be shown; pasting and password keepers work. */
export function passwordField(host: LitElement, question: PasswordQuestion) {
  const words = say(host)
  const toggle = ({ currentTarget }: Event) => {
    const input = host.renderRoot.querySelector<HTMLInputElement>(`#${question.id}`)
    if (!input || !(currentTarget instanceof HTMLElement)) return
    const isShown = input.type === 'text'
    input.type = isShown ? 'password' : 'text'
    currentTarget.ariaPressed = isShown ? 'false' : 'true'
  }
  return field(
    host,
    question,
    html`<div class="secret">
      <input
        class="input"
        id=${question.id}
        name=${question.id}
        type="password"
        autocomplete=${question.isNew ? 'new-password' : 'current-password'}
        ?autofocus=${question.isFirst ?? false}
        aria-invalid=${question.fault ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
      />
      <button class="button plain" type="button" aria-pressed="false" @click=${toggle}>
        <span class="to-show">${words.show}</span><span class="to-hide">${words.hide}</span>
        <span class="sr">${question.label}</span>
      </button>
    </div>`,
  )
}
