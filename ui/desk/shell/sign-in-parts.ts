import { html, nothing } from 'lit'
import { describedBy, field } from '../../kit/field.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Problem } from '../../kit/problem.ts'
import { say } from './words.ts'

/** The question for the work e-mail, filled in by the browser when it knows it. */
export function emailField(host: Element, isMissing: boolean) {
  const words = say(host)
  const question = { id: 'email', label: words.email, fault: isMissing ? words.emailMissing : null }
  return field(
    host,
    question,
    html`<input
      class="input"
      id="email"
      name="email"
      type="email"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      autofocus
      aria-invalid=${isMissing ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
    />`,
  )
}

/** How the question for the password stands. */
export interface PasswordState {
  readonly isMissing: boolean
  readonly isShown: boolean
  readonly toggle: () => void
}

/** The question for the password, which can be shown; pasting and password keepers work. */
export function passwordField(host: Element, { isMissing, isShown, toggle }: PasswordState) {
  const words = say(host)
  const fault = isMissing ? words.passwordMissing : null
  const question = { id: 'password', label: words.password, fault }
  return field(
    host,
    question,
    html`<div class="secret">
      <input
        class="input"
        id="password"
        name="password"
        type=${isShown ? 'text' : 'password'}
        autocomplete="current-password"
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
      />
      <button class="button plain" type="button" aria-pressed=${isShown} @click=${toggle}>
        ${isShown ? words.hide : words.show}
      </button>
    </div>`,
  )
}

/** What stands in the way: a refusal, a session that ended, a kernel that is away. */
export interface SignInTrouble {
  readonly refused: Problem | null
  readonly away: Problem | null
  readonly wasIn: boolean
  readonly retry: () => void
}

/** Says what stands in the way of entering, or nothing. */
export function signInNotice(host: Element, { refused, away, wasIn, retry }: SignInTrouble) {
  const words = say(host)
  if (refused) return problemNotice(refused)
  if (wasIn) return notice('warn', words.signedOut)
  if (!away || away.status === 401) return nothing
  return problemNotice(
    away,
    html`<button class="button" type="button" @click=${retry}>${words.retry}</button>`,
  )
}
