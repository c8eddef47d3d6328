import { css, html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import { icon } from '../../kit/icon.ts'
import type { Me, TicketView } from '../../kit/contract.ts'
import { say } from './act-words.ts'

/** What can be done about who follows a ticket. */
export interface HolderState {
  readonly me: Me
  readonly ticket: TicketView
  readonly isBusy: boolean
  readonly take: () => void
  readonly hand: () => void
}

/** Who follows the ticket, how urgent it is, and the buttons that change who follows it. */
export function holderBar(host: Element, { me, ticket, isBusy, take, hand }: HolderState) {
  const words = say(host)
  const { holding, assignee, priority } = ticket
  const by = holding?.by ?? null
  const may = holding?.may ?? []
  const can = (act: (typeof may)[number]) => may.includes(act)
  const name = by?.name ?? assignee
  const who = !name ? words.free : by?.id === me.id ? words.mine : words.heldBy(name)
  const button = (label: string, run: () => void) =>
    html`<button
      class="button"
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${() => !isBusy && run()}
    >
      ${label}
    </button>`
  return html`<div class="row holder">
    <span class="small ${name ? '' : 'quiet'}">${icon('person')} ${who}</span>
    ${can('take') ? button(words.taken, take) : nothing}
    ${can('take-over') && name ? button(words.takeOver(name), take) : nothing}
    ${can('release') ? button(words.release, take) : nothing}
    ${can('hand-to') ? button(words.handTo, hand) : nothing}
    ${priority === 'ordinary' ? nothing : chip(words.priorities[priority], 'bad')}
  </div>`
}

/** The style of the holder's line. */
export const holderStyle = css`
  .holder svg.icon {
    width: 1.15em;
    height: 1.15em;
    vertical-align: -0.2em;
  }
  .holder .button {
    min-height: 28px;
    padding: 1px 10px;
  }
`
