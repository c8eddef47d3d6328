import { css, html, nothing } from 'lit'
import { icon } from '../../kit/icon.ts'
import type { Me, TicketView } from '../../kit/contract.ts'
import type { ActName } from './act-dialog.ts'
import { say } from './act-words.ts'
import { mayHere } from './may-here.ts'
import { say as sayRoom } from './words.ts'

/** What the menu may do. */
export interface MoreState {
  readonly me: Me
  readonly ticket: TicketView
  readonly open: (act: ActName) => void
  readonly refer: () => void
  readonly goOn: () => void
}

type Entry = readonly [words: string, run: () => void]

/** What is done to a ticket more seldom than a move, behind one button; only what the worker's role may. */
export function moreMenu(host: Element, state: MoreState) {
  const entries = entriesOf(host, state)
  if (entries.length === 0) return nothing
  return html`<button class="button plain" id="more" popovertarget="more-list" aria-haspopup="true">
      ${say(host).more} ${icon('down')}
    </button>
    <ul id="more-list" class="more" popover @toggle=${placeAbove} @keydown=${step}>
      ${entries.map(
        ([words, run]) =>
          html`<li>
            <button popovertarget="more-list" popovertargetaction="hide" @click=${run}>
              ${words}
            </button>
          </li>`,
      )}
    </ul>`
}

function entriesOf(host: Element, { me, ticket, open, refer, goOn }: MoreState): Entry[] {
  const words = say(host)
  if (ticket.isEnded) return []
  const moves = mayHere(me, 'move', ticket)
  const refers = mayHere(me, 'refer', ticket)
  const isPromised = (ticket.promises?.targets.length ?? 0) > 0
  const entry = (isOpen: boolean, label: string, run: () => void): Entry[] =>
    isOpen ? [[label, run]] : []
  return [
    ...entry(moves && isPromised && !ticket.held, words.hold, () => open('hold')),
    ...entry(moves && ticket.held !== null, words.goOn, goOn),
    ...entry(moves, words.priority, () => open('priority')),
    ...entry(refers, words.transfer, () => open('transfer')),
    ...entry(refers && !ticket.referral, sayRoom(host).refer, refer),
    ...entry(moves, words.openChild, () => open('child')),
    ...entry(moves, words.split, () => open('split')),
    ...entry(moves, words.merge, () => open('merge')),
  ]
}

// The list lies over everything: it ends where its button begins.
function placeAbove({ currentTarget, newState }: ToggleEvent): void {
  if (newState !== 'open' || !(currentTarget instanceof HTMLElement)) return
  const root = currentTarget.getRootNode()
  const button = root instanceof ShadowRoot ? root.querySelector('#more') : null
  if (!button) return
  const { top, right } = button.getBoundingClientRect()
  const { width, height } = currentTarget.getBoundingClientRect()
  currentTarget.style.setProperty('top', `${Math.max(8, top - height - 4)}px`)
  currentTarget.style.setProperty('left', `${Math.max(8, right - width)}px`)
  currentTarget.querySelector('button')?.focus()
}

function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const { currentTarget, target } = event
  if (by === undefined || !(currentTarget instanceof HTMLElement)) return
  event.preventDefault()
  const all = [...currentTarget.querySelectorAll('button')]
  const at = all.findIndex((each) => each === target)
  all[(at + by + all.length) % all.length]?.focus()
}

/** The style of the menu. */
export const moreMenuStyle = css`
  .more {
    position: fixed;
    inset: auto;
    min-width: 230px;
    margin: 0;
    padding: 4px 0;
    border: 1px solid var(--line);
    border-radius: var(--corner);
    background: var(--paper);
    color: var(--text);
    box-shadow: 0 4px 16px #00000033;
    list-style: none;
  }
  .more li button {
    width: 100%;
    min-height: 32px;
    padding: 4px 14px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .more li button:hover {
    background: var(--blue-wash);
  }
`
