import { css, html } from 'lit'
import type { Present } from '../../../core/inbox/contract.ts'
import { holderBar, holderStyle, type HolderState } from './holder-bar.ts'
import { presenceLine, presenceStyle } from './presence-line.ts'

/** Who follows a ticket, and who else is here. */
export interface PeopleState extends HolderState {
  readonly others: readonly Present[]
}

/** The line of the people at work on a ticket. */
export const headPeople = (host: Element, state: PeopleState) =>
  html`<div class="row between">${holderBar(host, state)} ${presenceLine(host, state.others)}</div>`

/** The style of the line. */
export const headPeopleStyle = [
  holderStyle,
  presenceStyle,
  css`
    .between {
      justify-content: space-between;
    }
  `,
]
