import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'
import { callListStyle } from './call-list.ts'

/** The style of the room of calls: three columns that scroll by themselves, one where it is narrow. */
export const nowStyle = [
  deskStyle,
  callListStyle,
  css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) / 268px minmax(0, 1fr) 312px;
    }
    .list-column {
      overflow: auto;
      padding: 12px;
      border-inline-end: 1px solid var(--line);
      background: light-dark(#fafafa, #202020);
    }
    .work-column {
      min-width: 0;
      background: var(--paper);
    }
    .side-column {
      overflow: auto;
      padding: 12px 16px;
      border-inline-start: 1px solid var(--line);
      background: var(--paper);
    }
    .quiet-call {
      grid-column: 2 / -1;
      display: flex;
      flex-direction: column;
      gap: 12px;
      min-height: 0;
      padding: 20px;
    }
    .quiet-call dime-sheet-finder {
      flex: 1;
      max-width: 980px;
    }
    @media (max-width: 999px) {
      :host {
        display: block;
      }
      :host([has-call]) .earlier {
        display: none;
      }
      .list-column,
      .side-column {
        border: 0;
        border-block-end: 1px solid var(--line);
      }
    }
  `,
]
