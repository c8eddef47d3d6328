import { css } from 'lit'
import { controls } from '../../kit/controls.ts'
import { fieldStyle } from '../../kit/field.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { tokens } from '../../kit/tokens.ts'

/** The style of the search. */
export const searchStyles = [
  tokens,
  controls,
  fieldStyle,
  noticeStyle,
  skeletonStyle,
  css`
    :host {
      max-width: 760px;
    }
    label {
      font-size: 1.25em;
    }
    .seek {
      position: relative;
    }
    .seek .icon {
      position: absolute;
      inset: 50% auto auto 12px;
      translate: 0 -50%;
      color: var(--quiet);
    }
    .seek .input {
      min-height: 56px;
      padding-inline-start: 44px;
      font-size: 1.125em;
    }
    [role='listbox'] {
      margin-top: 8px;
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--paper);
      list-style: none;
    }
    [role='option'] {
      display: flex;
      gap: 12px;
      min-height: var(--target);
      padding: 10px 14px;
      border-top: 1px solid var(--hair);
      border-inline-start: 3px solid transparent;
      cursor: pointer;
    }
    [role='option']:first-child {
      border-top: 0;
    }
    [role='option']:is(:hover, .on) {
      border-inline-start-color: var(--blue);
      background: var(--blue-wash);
    }
    [role='option'] strong {
      color: var(--ink);
    }
    [role='option'] .icon {
      margin-top: 2px;
      color: var(--blue);
    }
    mark {
      background: none;
      color: inherit;
      text-decoration: underline;
      text-decoration-color: var(--focus);
      text-decoration-thickness: 3px;
    }
    .about {
      display: block;
    }
    .told {
      min-height: 1.5em;
      margin-top: 6px;
    }
    article {
      display: grid;
      gap: 8px;
      margin-top: 16px;
    }
    article h2 {
      font-size: 1.75em;
    }
    article h3 {
      margin-top: 12px;
      font-size: 1.125em;
    }
    article p {
      max-width: 70ch;
    }
    .lead {
      font-size: 1.125em;
      color: var(--teal);
    }
  `,
]
