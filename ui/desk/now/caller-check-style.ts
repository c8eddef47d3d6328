import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'

/** The style of finding out who calls: one line while there is room. */
export const callerCheckStyle = [
  deskStyle,
  css`
    :host {
      padding: 8px 20px;
      border-bottom: 1px solid var(--line);
      background: light-dark(#fafafa, #202020);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      flex-basis: 100%;
    }
    legend {
      padding: 0;
    }
    .ask {
      color: var(--ink);
    }
    .said {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 28px;
      margin: 0;
      font-weight: 400;
      color: var(--text);
    }
    input[type='checkbox'] {
      width: 18px;
      height: 18px;
      accent-color: var(--blue);
    }
    dime-person-search {
      flex-basis: 100%;
    }
  `,
]
