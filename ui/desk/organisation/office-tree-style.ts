import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'

/** The style of the tree: a line for each office, its counts in two columns at the right. */
export const officeTreeStyle = [
  deskStyle,
  css`
    .tools {
      position: sticky;
      top: 0;
      z-index: 1;
      display: grid;
      gap: 4px;
      padding: 0 12px 2px;
      background: light-dark(#fafafa, #202020);
      border-bottom: 1px solid var(--line);
    }
    .tick {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 28px;
      font-weight: 400;
    }
    .heads,
    .counts {
      display: grid;
      grid-template-columns: 3.2em 3.6em;
      justify-content: end;
      text-align: end;
    }
    .row-line {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr) auto;
      align-items: start;
      padding: 4px 12px 4px 4px;
      min-height: 32px;
      border-bottom: 1px solid var(--hair);
      cursor: pointer;
    }
    .row-line:hover {
      background: var(--blue-wash);
    }
    .row-line:focus-visible {
      outline-offset: -3px;
      box-shadow: none;
    }
    [aria-selected='true'] {
      background: var(--blue-wash);
      box-shadow: inset 3px 0 var(--blue);
      font-weight: 600;
    }
    .depth-1 {
      padding-inline-start: 18px;
    }
    .depth-2 {
      padding-inline-start: 32px;
    }
    .depth-3 {
      padding-inline-start: 46px;
    }
    .depth-4 {
      padding-inline-start: 60px;
    }
    .depth-5 {
      padding-inline-start: 74px;
    }
    .twist {
      display: grid;
      place-items: center;
      width: 24px;
      height: 24px;
    }
    .twist .icon {
      width: 16px;
      height: 16px;
    }
    .twist.is-open .icon {
      transform: rotate(90deg);
    }
    .name {
      padding: 1px 0;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .is-closed .name {
      color: var(--quiet);
      text-decoration: line-through;
    }
    .counts {
      font-size: 0.867em;
      font-weight: 400;
      padding-top: 2px;
    }
    .pad {
      padding: 12px;
    }
  `,
]
