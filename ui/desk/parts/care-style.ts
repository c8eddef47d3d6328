import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'
import { clashStyle } from './clash.ts'
import { tableStyle } from './table-style.ts'

/** What every room that looks after the organisation looks like: a head that stays, a page that scrolls. */
export const careStyle = [
  deskStyle,
  tableStyle,
  clashStyle,
  css`
    :host {
      background: var(--paper);
    }
    .scroll {
      height: 100%;
      overflow: auto;
      padding: 16px 24px 48px;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      margin-bottom: 12px;
    }
    .head h1 {
      flex: 1 1 240px;
    }
    .intro {
      max-width: 80ch;
      margin: -6px 0 14px;
      color: var(--quiet);
    }
    .narrow {
      max-width: 680px;
    }
    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 8px 12px;
      margin-bottom: 10px;
    }
    .filters > * {
      flex: 0 1 200px;
      min-width: 0;
    }
    .filters .wide {
      flex: 1 1 260px;
    }
    .filters .field {
      margin: 0;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .press {
      min-height: 32px;
      padding: 2px 12px;
      border: 1px solid var(--line);
      border-radius: 40px;
      background: none;
      cursor: pointer;
    }
    .press:hover {
      border-color: var(--blue);
    }
    .press[aria-pressed='true'] {
      border-color: var(--blue);
      background: var(--blue-wash);
      box-shadow: inset 0 0 0 1px var(--blue);
      color: var(--ink);
      font-weight: 600;
    }
    form.fields,
    .questions {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    :is(form.fields, .questions) :is(.field, fieldset) {
      margin: 0;
    }
    .pairs {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: 14px;
      align-items: start;
    }
    .pairs > .button {
      align-self: end;
      justify-self: start;
    }
    .stack {
      grid-template-columns: minmax(0, 1fr);
    }
    fieldset {
      min-inline-size: 0;
    }
    @media (forced-colors: active) {
      .press[aria-pressed='true'] {
        border: 3px solid Highlight;
      }
    }
    .tick {
      display: flex;
      align-items: start;
      gap: 8px;
      min-height: 32px;
      padding: 4px 0;
      font-weight: 400;
      color: var(--text);
      cursor: pointer;
    }
    .tick input {
      flex: none;
    }
    section + section {
      margin-top: 28px;
    }
    section > h2 {
      margin-bottom: 8px;
    }
    .facts {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 4px 16px;
    }
    .facts dt {
      color: var(--quiet);
    }
    input[type='file'] {
      max-width: 100%;
      color: var(--quiet);
    }
    input[type='file']::file-selector-button {
      min-height: 32px;
      margin-inline-end: 12px;
      padding: 4px 12px;
      border: 1px solid var(--blue);
      border-radius: var(--corner);
      background: none;
      color: var(--blue);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    .plainlist {
      list-style: none;
    }
    .nowrap {
      white-space: nowrap;
    }
    @media (max-width: 999px) {
      .scroll {
        height: auto;
        padding: 14px 16px 40px;
      }
    }
    @media (max-width: 759px) {
      .filters > * {
        flex: 1 1 100%;
      }
    }
    @media (max-width: 479px) {
      .facts {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      .facts dd {
        margin-bottom: 6px;
      }
    }
  `,
]
