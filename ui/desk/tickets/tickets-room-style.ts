import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'

/** The style of the room of tickets: the list, and the open tickets with their tabs. */
export const ticketsRoomStyle = [
  deskStyle,
  css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) / 340px minmax(0, 1fr);
    }
    :host([has-no-queue]) {
      grid-template-columns: minmax(0, 1fr);
    }
    .list-column {
      display: flex;
      flex-direction: column;
      overflow: auto;
      border-inline-end: 1px solid var(--line);
      background: light-dark(#fafafa, #202020);
    }
    dime-ticket-queue {
      flex: 1;
    }
    .foot {
      padding: 6px 16px;
      border-top: 1px solid var(--line);
    }
    .open-column {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      min-width: 0;
      min-height: 0;
    }
    .open-column > :last-child {
      grid-row: 2;
      min-height: 0;
    }
    .pick {
      padding: 20px;
      background: var(--paper);
    }
    @media (max-width: 999px) {
      :host,
      .open-column {
        display: block;
      }
      :host([has-open]) .list-column,
      .pick {
        display: none;
      }
      .list-column {
        border: 0;
      }
    }
  `,
]
