import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'

/** The style of what narrows a list. */
export const filterBarStyle = [
  deskStyle,
  css`
    .bar {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
      padding: 10px 16px 12px;
      border-bottom: 1px solid var(--line);
      background: var(--paper);
    }
    .wide {
      grid-column: 1 / -1;
    }
    .pairs {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
    }
    .field {
      margin: 0;
    }
    .pairs > .field:last-child {
      grid-column: 1 / -1;
    }
    .kept {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      list-style: none;
    }
    .kept li {
      display: inline-flex;
      border: 1px solid var(--line);
      border-radius: 40px;
    }
    .kept button {
      min-height: 28px;
      padding: 1px 10px;
      border: 0;
      border-radius: 40px;
      background: none;
      font-size: 0.867em;
      cursor: pointer;
    }
    .kept button[aria-pressed='true'] {
      background: var(--blue-light);
      color: var(--blue-ink);
      font-weight: 600;
    }
    .kept .drop {
      padding: 1px 8px;
      font-size: 0.6em;
    }
  `,
]
