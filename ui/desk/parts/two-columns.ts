import { css } from 'lit'
import { careStyle } from './care-style.ts'

/** The style of a room with a list at the left and a page beside it; where it is narrow, one or the other. */
export const twoColumns = [
  careStyle,
  css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) / var(--list-column, minmax(220px, 300px)) minmax(0, 1fr);
    }
    .list-column {
      overflow: auto;
      padding: 12px 0;
      border-inline-end: 1px solid var(--line);
      background: light-dark(#fafafa, #202020);
    }
    .list-column h1 {
      padding: 0 16px 8px;
      font-size: 1.067em;
    }
    .list-column a {
      display: block;
      padding: 8px 16px;
      border-top: 1px solid var(--hair);
      color: var(--text);
      text-decoration: none;
    }
    .list-column a:hover {
      background: var(--blue-wash);
    }
    .list-column [aria-current] {
      background: var(--paper);
      box-shadow: inset 3px 0 var(--blue);
    }
    .list-column strong {
      color: var(--ink);
    }
    .pick {
      padding: 24px;
    }
    .back {
      display: none;
    }
    @media (max-width: 999px) {
      :host {
        display: block;
      }
      :host([has-open]) .list-column,
      .pick {
        display: none;
      }
      .back {
        display: inline-flex;
      }
    }
  `,
]
