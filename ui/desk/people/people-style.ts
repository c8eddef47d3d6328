import { css } from 'lit'
import { clockStyle } from '../../kit/clock-bar.ts'
import { deskStyle } from '../shell/desk-style.ts'
import { personFactsStyle } from './person-facts.ts'

/** The style of the room of people. */
export const peopleStyle = [
  deskStyle,
  clockStyle,
  personFactsStyle,
  css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(300px, 380px) minmax(0, 1fr);
    }
    .list-column,
    .side-column {
      overflow: auto;
      padding: 20px;
    }
    .list-column {
      border-inline-end: 1px solid var(--line);
      background: light-dark(#fafafa, #202020);
    }
    .list-column h2 {
      margin-bottom: 10px;
    }
    .side-column {
      background: var(--paper);
    }
    .side-column > * {
      max-width: 620px;
    }
    @media (max-width: 999px) {
      :host {
        display: block;
      }
      .list-column {
        border: 0;
        border-block-end: 1px solid var(--line);
      }
    }
  `,
]
