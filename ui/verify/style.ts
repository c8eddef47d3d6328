import { css } from 'lit'
import { controls } from '../kit/controls.ts'
import { fieldStyle } from '../kit/field.ts'
import { noticeStyle } from '../kit/notice.ts'
import { skeletonStyle } from '../kit/skeleton.ts'
import { tokens } from '../kit/tokens.ts'

/** The style of the verification page. */
export const verifyStyles = [
  tokens,
  controls,
  fieldStyle,
  noticeStyle,
  skeletonStyle,
  css`
    h1 {
      font-size: clamp(1.75em, 1.2em + 2vw, 2.5em);
      font-weight: 700;
    }
    h2 {
      font-size: 1.25em;
    }
    .lead {
      margin: 8px 0 32px;
      color: var(--quiet);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      gap: 16px 24px;
      margin: 24px 0 40px;
    }
    dt {
      font-size: 0.875em;
      color: var(--quiet);
    }
    dd {
      overflow-wrap: anywhere;
    }
    .drop {
      display: grid;
      place-items: center;
      min-height: 88px;
      margin: 12px 0 16px;
      padding: 12px;
      border: 2px dashed var(--blue);
      border-radius: var(--corner);
      color: var(--blue);
      cursor: pointer;
    }
    .drop:hover {
      background: var(--blue-wash);
    }
    .drop:focus-within {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--ink);
    }
    form,
    .again {
      margin-top: 32px;
    }
  `,
]
