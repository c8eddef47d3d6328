import { html } from 'lit'
import { icon } from '../../kit/icon.ts'
import { formEnd } from '../parts/form-end.ts'
import type { Asked } from '../shell/asked.ts'
import type { FoundingDraft } from './founding-draft.ts'
import { steps } from './founding-faults.ts'
import { say } from './founding-words.ts'

/** Where the founding is, and the ways out of a step. */
export interface FoundingFrame {
  readonly draft: FoundingDraft
  readonly asked: Asked<unknown>
  readonly go: (step: number) => void
  readonly back: () => void
  readonly startAgain: () => void
}

/** What stands over every step. */
export function foundingHead(host: Element, { back, startAgain }: FoundingFrame) {
  const words = say(host)
  return html`<div class="head">
      <h1>${words.title}</h1>
      <button class="button plain" @click=${back}>${icon('back')} ${words.back}</button>
    </div>
    <p class="intro">
      ${words.draftKept}
      <button class="link" @click=${startAgain}>${words.startAgain}</button>
    </p>`
}

/** The buttons under every step: on, and back where there is a step before. */
export function foundingEnd(host: Element, { asked, draft, go }: FoundingFrame) {
  const words = say(host)
  const { step } = draft
  const isLast = step === steps.length - 1
  return html`<div class="row ends">
    ${
      step > 0
        ? html`<button class="button" type="button" @click=${() => go(step - 1)}>
            ${words.previous}
          </button>`
        : ''
    }
    <div class="grow">${formEnd(host, { asked, verb: isLast ? words.verb : words.next })}</div>
  </div>`
}
