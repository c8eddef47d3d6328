import { html, nothing, type TemplateResult } from 'lit'
import type { Asked } from '../shell/asked.ts'
import { clash, type Clash } from './clash.ts'
import './dialog.ts'
import { trouble } from './trouble.ts'
import { say } from './words.ts'

/** What is about to happen, and how to say yes or no to it. */
export interface Confirmation {
  readonly heading: string
  /** What will happen, in words. */
  readonly body: unknown
  readonly verb: string
  readonly isDangerous?: boolean
  /** What stands in the way is said in the body: there is nothing to say yes to. */
  readonly isImpossible?: boolean
  readonly asked: Asked<unknown>
  /** Somebody changed the thing meanwhile: shown in place of the refusal. */
  readonly clash?: Clash | null
  readonly yes: () => void
  readonly no: () => void
}

/** Asks before something that is not easily taken back; the button says the verb, never "OK". */
export function confirm(host: Element, state: Confirmation): TemplateResult {
  const { heading, body, verb, isDangerous, isImpossible, asked, yes, no } = state
  const refusal = state.clash ? clash(host, state.clash) : trouble(host, asked.problem)
  return html`<dime-dialog .heading=${heading} @dime-close=${no}>
    <div class="stack">${body}</div>
    ${refusal}
    <div class="row">
      <button
        class="button ${isDangerous ? 'danger' : 'main'}"
        type="button"
        aria-disabled=${asked.isBusy || isImpossible ? 'true' : nothing}
        @click=${() => !asked.isBusy && !isImpossible && yes()}
      >
        ${asked.isBusy ? say(host).saving : verb}
      </button>
      <button class="button plain" type="button" @click=${no}>${say(host).cancel}</button>
    </div>
  </dime-dialog>`
}
