import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'

/** The style of the closing bar. */
export const wrapUpStyle = [
  deskStyle,
  css`
    :host {
      display: grid;
      gap: 8px;
      padding: 8px 20px 10px;
      border-top: 1px solid var(--line);
      background: light-dark(#fafafa, #202020);
    }
    .facts {
      max-height: 4.2em;
      overflow: auto;
      font-size: 0.933em;
      gap: 4px 12px;
    }
    .fact {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      margin: 0;
      font-size: 1em;
      font-weight: 400;
      color: var(--text);
    }
    .fact .icon {
      width: 1.15em;
      height: 1.15em;
      color: var(--good);
    }
    .fact.quiet,
    .quiet .icon {
      color: var(--quiet);
    }
    .fact input {
      width: 16px;
      height: 16px;
      accent-color: var(--good);
    }
    select.input {
      width: auto;
      flex: 0 1 200px;
    }
    .note {
      flex: 1 1 160px;
      width: auto;
    }
  `,
]
