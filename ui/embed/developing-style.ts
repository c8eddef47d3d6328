import { css } from 'lit'
import { tokens } from '../kit/tokens.ts'

/** The style of what a developer is shown. */
export const developingStyles = [
  tokens,
  css`
    :host {
      position: fixed;
      inset: auto 16px 16px;
      z-index: 2147483647;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      max-block-size: calc(100dvh - 32px);
      overflow-y: auto;
      gap: 8px;
      justify-items: center;
      font: 400 1rem/1.5 var(--font);
      pointer-events: none;
    }
    section {
      box-sizing: border-box;
      width: min(100%, 56rem);
      padding: 16px 24px;
      border: 1px solid var(--bad);
      border-inline-start-width: 4px;
      border-radius: var(--corner);
      background: var(--bad-wash);
      color: var(--bad-ink);
      pointer-events: auto;
    }
    h2 {
      margin: 0;
      font-size: 1.125em;
    }
    p {
      margin: 4px 0;
    }
    pre,
    .place {
      font-family: var(--mono);
    }
    .place {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .button {
      margin-top: 8px;
    }
    pre {
      max-height: 12em;
      margin: 8px 0;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
]
