import { css } from 'lit'
import { barStyle } from './bar-style.ts'
import { deskStyle } from './desk-style.ts'

/** The style of the sign-in: one column, the question loudest. */
export const signInStyle = [
  deskStyle,
  barStyle,
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
      max-width: 420px;
      margin: clamp(16px, 10vh, 96px) auto;
      padding: 24px clamp(16px, 5vw, 32px) 32px;
      background: var(--paper);
      border: 1px solid var(--line);
      border-radius: var(--corner);
      display: grid;
      gap: 16px;
    }
    h1 {
      font-size: 1.625rem;
    }
    .field {
      margin: 0;
    }
    .secret {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 4px;
    }
  `,
]
