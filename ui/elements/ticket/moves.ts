import { html, nothing, type TemplateResult } from 'lit'
import type { MoveView } from '../../kit/contract.ts'
import { describedBy, field } from '../../kit/field.ts'
import { valueOf } from '../../kit/form/line.ts'
import { ticketWords } from './words.ts'

/** A move somebody is about to make. */
export type Intent = { move: MoveView; message: string; isFaulted: boolean; isSending: boolean }

/** What can be done with moves. */
export type MoveHands = {
  choose: (move: MoveView) => void
  write: (message: string) => void
  confirm: () => void
  cancel: () => void
}

/** What the moves are shown with: whose turn it is, and what the office asked last. */
export type MovesState = {
  moves: readonly MoveView[]
  intent: Intent | null
  isTurn: boolean
  question: string | null
}

/** The moves of the reader: each a button; one that is not possible says what would open it. */
export function moveButtons(
  host: Element,
  { moves, intent, isTurn, question }: MovesState,
  hands: MoveHands,
): TemplateResult | typeof nothing {
  if (moves.length === 0) return nothing
  const spoken = ticketWords(host)
  return html`<section class="moves">
    <h3 class="sub">${isTurn ? spoken.yourTurn : spoken.canDo}</h3>
    ${isTurn && question ? html`<p class="asked">${question}</p>` : nothing}
    ${intent ? panel(host, intent, hands) : buttons({ moves, isTurn }, hands)}
  </section>`
}

function buttons(
  { moves, isTurn }: { moves: readonly MoveView[]; isTurn: boolean },
  { choose }: MoveHands,
): TemplateResult {
  const button = (move: MoveView, place: number) =>
    html`<button
      class="button ${isTurn && move.isPossible && place === 0 ? 'main' : ''}"
      aria-disabled=${move.isPossible ? 'false' : 'true'}
      aria-describedby=${move.why ? `why-${move.name}` : nothing}
      @click=${() => move.isPossible && choose(move)}
    >
      ${move.label}
    </button>`
  const why = ({ name, label, why: reason }: MoveView) =>
    reason
      ? html`<p class="small quiet" id="why-${name}"><strong>${label}</strong>: ${reason}</p>`
      : nothing
  return html`<div class="row">${moves.map(button)}</div>
    ${moves.map(why)}`
}

function panel(
  host: Element,
  { move, message, isFaulted, isSending }: Intent,
  { write, confirm, cancel }: MoveHands,
): TemplateResult {
  const spoken = ticketWords(host)
  const question = {
    id: 'message',
    label: spoken.message,
    isOptional: !move.says,
    fault: isFaulted ? spoken.messageMissing : null,
  }
  return html`<div class="panel">
    ${field(
      host,
      question,
      html`<textarea
        class="input"
        id="message"
        maxlength="4000"
        .value=${message}
        aria-required=${move.says ? 'true' : nothing}
        aria-invalid=${isFaulted ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
        @input=${(event: Event) => write(valueOf(event))}
      ></textarea>`,
    )}
    <div class="row">
      <button class="button main" aria-disabled=${isSending ? 'true' : 'false'} @click=${confirm}>
        ${isSending ? spoken.confirming : spoken.confirm(move.label)}
      </button>
      <button class="button" @click=${cancel}>${spoken.cancel}</button>
    </div>
  </div>`
}
