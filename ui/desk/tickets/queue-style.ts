import { css } from 'lit'
import { deskStyle } from '../shell/desk-style.ts'
import { queueHeadStyle } from './queue-head.ts'
import { queueRowStyle } from './queue-row-style.ts'

/** The style of the queue. */
export const queueStyle = [
  deskStyle,
  queueHeadStyle,
  queueRowStyle,
  css`
    .pad {
      padding: 12px 16px;
    }
  `,
]
