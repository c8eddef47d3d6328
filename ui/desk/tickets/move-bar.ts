import { css, html, nothing } from 'lit'
import type { Me, MoveView, TicketView } from '../../kit/contract.ts'
import { movesTickets } from '../shell/may.ts'
import { mayHere } from './may-here.ts'
import { moveKeys } from './move-keys.ts'
import { writingNote } from './ticket-draft.ts'
import { say } from './words.ts'

/** What can be pressed below a ticket. */
export interface MoveBarState {
  readonly ticket: TicketView
  readonly isBusy: boolean
  readonly me: Me
  /** What is done more seldom, behind one button. */
  readonly more: unknown
  readonly move: (move: MoveView) => void
  readonly write: (what: string) => void
}

/** Letters that do something else where the moves are. */
const taken = [...'bghjklmntwx']

/** The possible move first and loudest; one that is not possible stays, grey, with its reason below. */
export function moveBar(host: Element, { ticket, isBusy, me, more, move, write }: MoveBarState) {
  const words = say(host)
  const letters = lettersOf(ticket)
  const first = ticket.moves.find(({ isPossible }) => isPossible)
  return html`<div class="row moves" role="group" aria-label=${words.moves}>
      ${ticket.moves.map((each) =>
        moveButton(each, {
          isMain: each === first,
          isOff: !each.isPossible || isBusy,
          letter: letters[each.label] ?? null,
          press: () => each.isPossible && !isBusy && move(each),
        }),
      )}
      ${ticket.moves.length === 0 ? html`<span class="quiet">${words.noMoves}</span>` : nothing}
      <span class="grow"></span>
      ${
        mayHere(me, 'write-note', ticket)
          ? html`<button class="button" id="note-button" @click=${() => write(writingNote)}>
              ${words.note} <kbd>N</kbd>
            </button>`
          : nothing
      }
      ${more}
    </div>
    ${reasons(ticket.moves)}`
}

/** The ticket as a worker sees it: without moves when their role makes none. */
export const forWorker = (ticket: TicketView, me: Me): TicketView =>
  movesTickets(me) ? ticket : { ...ticket, moves: [] }

/** The letter of each move by its label; moves that are not possible have none. */
export function lettersOf({ moves }: TicketView): Readonly<Record<string, string>> {
  const labels = moves.filter(({ isPossible }) => isPossible).map(({ label }) => label)
  const letters = moveKeys(labels, taken)
  const pairs = labels.flatMap((label, index) => (letters[index] ? [[label, letters[index]]] : []))
  return Object.fromEntries(pairs)
}

interface Look {
  readonly isMain: boolean
  readonly isOff: boolean
  readonly letter: string | null
  readonly press: () => void
}

function moveButton({ name, label, why }: MoveView, { isMain, isOff, letter, press }: Look) {
  return html`<button
    id="move-${name}"
    class="button ${isMain ? 'main' : ''}"
    aria-disabled=${isOff ? 'true' : nothing}
    aria-description=${why ?? nothing}
    @click=${press}
  >
    ${label} ${letter ? html`<kbd>${letter.toUpperCase()}</kbd>` : nothing}
  </button>`
}

function reasons(moves: readonly MoveView[]) {
  const off = moves.filter(({ isPossible, why }) => !isPossible && why)
  if (off.length === 0) return nothing
  const groups = Object.entries(Object.groupBy(off, ({ why }) => why ?? ''))
  return html`<ul class="reasons">
    ${groups.map(
      ([why, alike = []]) =>
        html`<li>${alike.map(({ label }) => html`<strong>${label}</strong> `)} ${why}</li>`,
    )}
  </ul>`
}

/** The style of the moves. */
export const moveBarStyle = css`
  .reasons {
    list-style: none;
    margin-top: 6px;
    font-size: 0.867em;
    color: var(--quiet);
  }
  .reasons strong::after {
    content: ' ·';
    font-weight: 400;
  }
`
