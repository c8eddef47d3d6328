import { html, nothing, type LitElement } from 'lit'
import type { ProofAsked } from '../../../core/identity/staff/contract.ts'
import { codeField } from './code-field.ts'
import { providerDoor } from './other-doors.ts'
import { showPasskey } from './passkey.ts'
import { passwordField } from './password-field.ts'
import { say } from './words.ts'

/** How the proof stands and where it goes. */
export interface ProofState {
  readonly isMissing: boolean
  readonly isBusy: boolean
  /** The organisation's own sign-in, where that is the way. */
  readonly provider: string | null
  readonly send: (proof: Promise<object>) => void
  readonly miss: (isMissing: boolean) => void
}

/** The ways in which somebody can prove who they are, the surest first. */
export function proofForm(host: LitElement, { ways, passkey }: ProofAsked, state: ProofState) {
  const words = say(host)
  const show = async () => {
    if (!passkey) return {}
    return { ticket: passkey.ticket, passkey: await showPasskey(host, passkey.options) }
  }
  const typed = ways.includes('code') ? 'code' : ways.includes('password') ? 'password' : null
  return html`${
    passkey
      ? html`<button
          class="button main"
          type="button"
          ?autofocus=${!typed}
          @click=${() => state.send(show())}
        >
          ${words.usePasskey}
        </button>`
      : nothing
  }
  ${typed ? typedForm(host, typed, state) : nothing}
  ${
    state.provider
      ? html`<a class="button" href=${providerDoor(state.provider)}>${words.proofProvider}</a>
          <p class="quiet small">${words.proofProviderHint}</p>`
      : nothing
  }`
}

function typedForm(host: LitElement, way: 'code' | 'password', state: ProofState) {
  const words = say(host)
  const { isMissing, isBusy } = state
  const submit = (event: Event) => {
    event.preventDefault()
    const input = host.renderRoot.querySelector<HTMLInputElement>(`#${way}`)
    const value = input?.value ?? ''
    state.miss(!value)
    if (value) state.send(Promise.resolve({ [way]: way === 'code' ? value.trim() : value }))
    else input?.focus()
  }
  const question = { id: 'password', label: words.password, isFirst: true }
  const fault = isMissing ? words.passwordMissing : null
  return html`<form novalidate method="post" @submit=${submit}>
    ${way === 'code' ? codeField(host, { isRecovery: false, isMissing }) : passwordField(host, { ...question, fault })}
    <button class="button main" aria-disabled=${isBusy ? 'true' : nothing}>
      ${isBusy ? words.entering : words.prove}
    </button>
  </form>`
}
