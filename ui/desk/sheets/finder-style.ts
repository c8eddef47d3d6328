import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'
import { hitStyle } from './hit-list.ts'
import { sheetStyle } from './sheet-page.ts'

const layout = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: 12px;
    min-height: 0;
  }
  .find {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px;
    padding: 0 12px;
    border: 2px solid var(--blue);
    border-radius: var(--corner);
    background: var(--paper);
  }
  .find:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .find .icon {
    color: var(--blue);
  }
  .find input {
    min-width: 0;
    min-height: 42px;
    border: 0;
    background: none;
    font-size: 1.2em;
  }
  .find input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .find input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(190px, 232px) minmax(0, 1fr);
    gap: 20px;
    min-height: 0;
  }
  .pane {
    overflow: auto;
    min-height: 0;
    padding: 2px;
  }
  :host > .notice,
  :host > [role='alert'],
  :host > .empty {
    align-self: start;
  }
  .actions {
    margin: 6px 0;
  }
  .empty strong {
    display: block;
    color: var(--ink);
  }
  @media (max-width: 999px) {
    .pane {
      overflow: visible;
    }
  }
  @media (max-width: 599px) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`

/** The style of searching sheets: the field is loudest, what was found beside what is read. */
export const finderStyle = [deskStyle, hitStyle, sheetStyle, layout]
