import { css } from 'lit'
import { controls } from '../kit/controls.ts'
import { tokens } from '../kit/tokens.ts'

/** The style of the first page. */
export const homeStyles = [
  tokens,
  controls,
  css`
    h1 {
      font-size: 1.5em;
      font-weight: 700;
      color: var(--blue);
    }
    .claim {
      max-width: 22ch;
      margin: 8px 0 40px;
      font-size: clamp(1.75rem, 1.1rem + 3vw, 2.75rem);
      font-weight: 700;
      line-height: 1.15;
      color: var(--ink);
      text-wrap: balance;
    }
    h2 {
      margin: 56px 0 16px;
      font-size: 1.25em;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
      gap: 16px 32px;
      list-style: none;
    }
    .points li {
      display: flex;
      gap: 12px;
    }
    .points .icon {
      margin-top: 1px;
      color: var(--blue);
    }
    .points strong {
      color: var(--ink);
    }
    .places {
      gap: 12px;
    }
    .places a {
      display: flex;
      gap: 16px;
      align-items: center;
      height: 100%;
      min-height: 76px;
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--paper);
      text-decoration: none;
    }
    .places a:hover {
      border-color: var(--blue);
      background: var(--blue-wash);
    }
    .places strong {
      display: block;
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
  `,
]
