import { css } from 'lit'
import { controls } from '../../kit/controls.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { tokens } from '../../kit/tokens.ts'

/** The style of the list of who opened one's file. */
export const openedStyles = [
  tokens,
  controls,
  noticeStyle,
  skeletonStyle,
  css`
    .intro {
      max-width: 70ch;
      margin-bottom: 16px;
      color: var(--quiet);
    }
    .openings {
      margin-bottom: 16px;
      border-top: 1px solid var(--line);
      list-style: none;
    }
    .openings li {
      padding: 12px 0;
      border-bottom: 1px solid var(--line);
    }
    .openings .row {
      align-items: baseline;
      gap: 0 16px;
    }
    .openings strong {
      color: var(--ink);
    }
    p + .button,
    ol + .button {
      margin-bottom: 16px;
    }
  `,
]
