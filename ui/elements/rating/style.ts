import { css } from 'lit'
import { controls } from '../../kit/controls.ts'
import { fieldStyle } from '../../kit/field.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { tokens } from '../../kit/tokens.ts'
import { starsStyle } from './stars.ts'

/** The style of rating a request. */
export const ratingStyles = [
  tokens,
  controls,
  fieldStyle,
  noticeStyle,
  skeletonStyle,
  starsStyle,
  css`
    :host {
      max-width: 620px;
    }
    h1 {
      font-size: clamp(1.75em, 1.2em + 2vw, 2.5em);
      font-weight: 700;
    }
    h2 {
      margin-top: 24px;
      font-size: 1.25em;
    }
    h1 + form {
      margin-top: 24px;
    }
    .about {
      margin: 8px 0 32px;
      color: var(--quiet);
      overflow-wrap: anywhere;
    }
    .reason {
      display: flex;
      align-items: center;
      gap: 12px;
      min-height: var(--target);
      font-weight: 400;
      color: var(--text);
      cursor: pointer;
    }
    .reason input {
      flex: none;
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--blue);
    }
    .notice {
      margin-bottom: 24px;
    }
    .input.code {
      text-transform: uppercase;
    }
  `,
]
