import { html, nothing } from 'lit'
import { field } from '../../kit/field.ts'
import { valueOf } from '../../kit/form/line.ts'
import { icon } from '../../kit/icon.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Session } from '../../kit/session.ts'
import { ratingWords } from './words.ts'

/** The way in for whoever sent the request as themselves: signed out, expired, or on the way in. */
export function ratingDoor(host: Element, session: Session, enter: () => void) {
  const words = ratingWords(host)
  if (session.state === 'entering') return html`<p role="status">${words.entering}</p>`
  const expired = html`<div role="alert">${notice('warn', words.expired, words.expiredWhy)}</div>`
  return html`${session.state === 'expired' ? expired : nothing} ${failure(host, session)}
    <h2>${words.doorTitle}</h2>
    <p class="about">${words.doorWhy}</p>
    <p><button class="button main" @click=${enter}>${icon('person')} ${words.signIn}</button></p>`
}

function failure(host: Element, { fault }: Session) {
  if (fault === null) return nothing
  if (typeof fault !== 'string') return problemNotice(fault)
  const { failed, failedWhy } = ratingWords(host)
  return html`<div role="alert">${notice('warn', failed, failedWhy)}</div>`
}

/** The code that was typed so far, whether it was missing, and what writing and sending it do. */
export interface CodeAsked {
  readonly code: string
  readonly isFaulted: boolean
  readonly write: (code: string) => void
  readonly go: (event: Event) => void
}

/** The question for the code, for whoever came without one. */
export function codeForm(host: Element, { code, isFaulted, write, go }: CodeAsked) {
  const words = ratingWords(host)
  const fault = isFaulted ? words.codeMissing : null
  const question = { id: 'code', label: words.code, hint: words.codeHint, fault }
  return html`<form novalidate @submit=${go}>
    ${field(
      host,
      question,
      html`<input
        class="input code"
        id="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="40"
        .value=${code}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'code-hint code-fault' : 'code-hint'}
        @input=${(event: Event) => write(valueOf(event))}
      />`,
    )}
    <button class="button main">${words.go}</button>
  </form>`
}
