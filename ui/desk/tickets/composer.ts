import { css, html, nothing } from 'lit'
import { describedBy, field } from '../../kit/field.ts'
import { placesIn } from './places-in.ts'
import { say as sayAct } from './act-words.ts'
import { say } from './words.ts'

/** Something being written: for whom, what so far, and what sending and leaving do. */
export interface ComposerState {
  readonly label: string
  readonly hint: string
  readonly send: string
  readonly text: string
  readonly isBusy: boolean
  readonly fault: string | null
  /** Who signs, when the citizen will read it; null for colleagues only. */
  readonly signs: string | null
  /** What helps to write it. */
  readonly help: unknown
  readonly type: (text: string) => void
  readonly submit: () => void
  readonly cancel: () => void
}

/** A box to write in and, when the citizen will read it, how they will see it. */
export function composer(host: Element, state: ComposerState) {
  const words = say(host)
  const { isBusy } = state
  return html`<div class="composer ${state.signs === null ? 'inner' : ''}">
    <div class="stack">${state.help} ${box(host, state)}</div>
    ${state.signs === null ? nothing : preview(host, state.signs, state.text)}
    <div class="row">
      <button class="button main" @click=${state.submit}>
        ${isBusy ? words.saving : state.send} <kbd>Ctrl ↵</kbd>
      </button>
      <button class="button plain" @click=${state.cancel}>${words.cancel} <kbd>Esc</kbd></button>
    </div>
  </div>`
}

function box(host: Element, { label, hint, fault, text, type }: ComposerState) {
  const question = { id: 'writing', label, hint, fault }
  const input = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLTextAreaElement && type(currentTarget.value)
  return field(
    host,
    question,
    html`<textarea
      class="input"
      id="writing"
      maxlength="4000"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
      .value=${text}
      @input=${input}
    ></textarea>`,
  )
}

function preview(host: Element, signs: string, text: string) {
  const words = say(host)
  const left = placesIn(text)
  return html`<div class="preview" tabindex="0" role="group" aria-label=${words.willSee}>
    <strong class="tiny quiet">${words.willSee}</strong>
    <div role="status" class="small left-open">
      ${left.length > 0 ? sayAct(host).placesLeft(left.join(', ')) : nothing}
    </div>
    <div class="said ours">
      <strong>${signs}</strong>
      ${text.trim() ? html`<p>${text}</p>` : html`<p class="quiet">${words.nothingYet}</p>`}
    </div>
  </div>`
}

/** The style of writing. */
export const composerStyle = css`
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px 16px;
    margin-bottom: 10px;
  }
  .composer.inner,
  .composer.referral {
    grid-template-columns: minmax(0, 1fr);
  }
  .composer .field {
    margin: 0;
  }
  .composer textarea.input {
    min-height: 7em;
  }
  .composer > .row {
    grid-column: 1 / -1;
  }
  .preview {
    max-height: 14em;
    overflow: auto;
  }
  .left-open {
    color: var(--warn-ink);
    font-weight: 600;
  }
  @media (max-width: 799px) {
    .composer {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
