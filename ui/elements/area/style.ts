import { css } from 'lit'
import { behalfLineStyle } from '../../kit/behalf/line.ts'
import { chipStyle } from '../../kit/chip.ts'
import { clockStyle } from '../../kit/clock-bar.ts'
import { controls } from '../../kit/controls.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { tokens } from '../../kit/tokens.ts'

/** The style of the personal area. */
export const areaStyles = [
  tokens,
  controls,
  chipStyle,
  clockStyle,
  noticeStyle,
  skeletonStyle,
  behalfLineStyle,
  css`
    :host {
      max-width: 1040px;
    }
    h2 {
      font-size: 1.75em;
    }
    h3 {
      margin: 24px 0 8px;
      font-size: 1.125em;
    }
    .views {
      display: flex;
      flex-wrap: wrap;
      gap: 0 4px;
      margin: 16px 0 24px;
      border-bottom: 1px solid var(--line);
    }
    .views button {
      min-height: var(--target);
      padding: 8px 16px;
      border: 0;
      border-bottom: 3px solid transparent;
      background: none;
      color: var(--blue);
      font-weight: 600;
      cursor: pointer;
    }
    .views [aria-current='page'] {
      border-color: var(--blue);
      color: var(--ink);
    }
    .rows {
      display: grid;
      gap: 8px;
      list-style: none;
    }
    .ticket {
      display: grid;
      gap: 2px;
      width: 100%;
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--paper);
      color: var(--text);
      text-align: start;
      cursor: pointer;
    }
    .ticket:hover {
      border-color: var(--blue);
      background: var(--blue-wash);
    }
    .ticket strong {
      color: var(--ink);
    }
    .door {
      max-width: 620px;
    }
    .back {
      margin-bottom: 16px;
    }
  `,
]
