import { css } from 'lit'
import { barStyle } from '../shell/bar-style.ts'
import { deskStyle } from '../shell/desk-style.ts'
import { passwordStyle } from './password-style.ts'

/** The style of the sign-in: one column, the question loudest. */
export const signInStyle = [
  deskStyle,
  barStyle,
  passwordStyle,
  css`
    :host {
      --target: 44px;
      font-size: 1rem;
    }
    .page {
      min-height: 100dvh;
      background: var(--page);
    }
    form {
      display: grid;
      gap: 16px;
    }
    h1 {
      font-size: 1.625rem;
    }
    .field {
      margin: 0;
    }
    .or {
      display: grid;
      grid-template-columns: 1fr auto 1fr;
      align-items: center;
      gap: 12px;
      color: var(--quiet);
    }
    .or::before,
    .or::after {
      content: '';
      border-top: 1px solid var(--line);
    }
    .door {
      max-width: 420px;
      margin: clamp(16px, 10vh, 96px) auto;
      padding: 24px clamp(16px, 5vw, 32px) 32px;
      background: var(--paper);
      border: 1px solid var(--line);
      border-radius: var(--corner);
      display: grid;
      gap: 16px;
    }
    .door.wide {
      max-width: 620px;
    }
    .one-time {
      font-size: 1.4em;
      letter-spacing: 0.2em;
      font-variant-numeric: tabular-nums;
    }
    summary {
      min-height: 32px;
      color: var(--blue);
      cursor: pointer;
    }
  `,
]
