import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'

/** The style of a field that offers what fits while one types. */
export const pickStyle = [
  deskStyle,
  css`
    :host {
      position: relative;
    }
    .field {
      margin: 0;
    }
    ul {
      position: fixed;
      inset: auto;
      max-height: 260px;
      margin: 0;
      padding: 0;
      overflow: auto;
      list-style: none;
      color: var(--text);
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--paper);
      box-shadow: 0 6px 16px #00000026;
    }
    li {
      padding: 6px 10px;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    li[aria-selected='true'] {
      background: var(--blue-wash);
      box-shadow: inset 3px 0 var(--blue);
    }
    .nothing {
      color: var(--quiet);
      cursor: default;
    }
  `,
]
