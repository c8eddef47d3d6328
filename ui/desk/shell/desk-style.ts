import { css } from 'lit'
import { chipStyle } from '../../kit/chip.ts'
import { controls } from '../../kit/controls.ts'
import { fieldStyle } from '../../kit/field.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'

const dense = css`
  :host {
    line-height: 1.45;
  }
  h1 {
    font-size: 1.467em;
  }
  h2 {
    font-size: 1.267em;
  }
  .over {
    font-size: 0.867em;
    font-weight: 600;
    color: var(--quiet);
    margin: 16px 0 6px;
  }
  .over:first-child {
    margin-top: 0;
  }
  .tiny {
    font-size: 0.8125em;
  }
  .row {
    gap: 6px 8px;
  }
  .even {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding: 5px 0;
    border-bottom: 1px solid var(--hair);
  }
  .even > .button {
    flex: none;
    align-self: center;
  }
  .button {
    padding: 3px 12px;
    font-size: 0.933em;
  }
  .button.plain {
    padding: 3px 6px;
  }
  .field {
    margin-bottom: 12px;
  }
  label,
  legend {
    font-size: 0.933em;
  }
  .input {
    min-height: var(--target);
    padding: 4px 10px;
  }
  textarea.input {
    min-height: 4.5em;
  }
  kbd {
    font: 0.8125em/1 var(--mono);
    border: 1px solid currentColor;
    border-radius: 3px;
    padding: 2px 4px;
  }
  mark {
    background: light-dark(#ffe9b3, #663d00);
    color: var(--ink);
  }
  .empty {
    color: var(--quiet);
    padding: 4px;
  }
  @media (pointer: coarse) {
    kbd {
      display: none;
    }
  }
`

/** What the shadow root of every part of the desk starts from: the kit, set close. */
export const deskStyle = [controls, chipStyle, fieldStyle, noticeStyle, skeletonStyle, dense]
