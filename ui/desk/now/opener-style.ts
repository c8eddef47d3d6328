import { css } from 'lit'
import { copyCodeStyle } from '../../kit/copy-code.ts'
import { deskStyle } from '../shell/desk-style.ts'
import { receiptStyle } from './receipt-view.ts'

/** The style of opening a ticket during a call. */
export const openerStyle = [
  deskStyle,
  copyCodeStyle,
  receiptStyle,
  css`
    :host {
      display: grid;
      gap: 12px;
      align-content: start;
      max-width: 700px;
    }
    .contact {
      padding-top: 8px;
      border-top: 1px solid var(--line);
    }
    .contact legend {
      float: inline-start;
      width: 100%;
    }
    .lines {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      gap: 0 12px;
    }
  `,
]
