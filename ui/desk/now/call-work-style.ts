import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'
import { callHeadStyle } from './call-head.ts'

/** The style of the work on a call: head and closing stay, what is between scrolls. */
export const callWorkStyle = [
  deskStyle,
  callHeadStyle,
  css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    .work {
      flex: 1;
      min-height: 0;
      overflow: auto;
      padding: 14px 20px;
      position: relative;
      display: flex;
      flex-direction: column;
    }
    dime-sheet-finder {
      flex: 1;
    }
    .other {
      align-self: start;
      margin-top: 6px;
    }
    .over-call {
      gap: 8px;
    }
    .over-call p {
      display: flex;
      gap: 8px;
      align-items: center;
    }
  `,
]
