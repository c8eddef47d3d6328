import { css } from 'lit'
import { chipStyle } from '../../kit/chip.ts'
import { controls } from '../../kit/controls.ts'
import { errorSummaryStyle } from '../../kit/error-summary.ts'
import { fieldStyle } from '../../kit/field.ts'
import { choicesStyle } from '../../kit/form/choices.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { tokens } from '../../kit/tokens.ts'

/** The style of mandates, their cards and the form that gives one. */
export const mandateStyles = [
  tokens,
  controls,
  chipStyle,
  fieldStyle,
  choicesStyle,
  noticeStyle,
  errorSummaryStyle,
  skeletonStyle,
  css`
    .intro {
      max-width: 70ch;
      margin-bottom: 16px;
      color: var(--quiet);
    }
    h3 {
      margin: 32px 0 8px;
      font-size: 1.125em;
    }
    .cards {
      display: grid;
      gap: 12px;
      list-style: none;
    }
    .mandate {
      display: grid;
      gap: 4px;
    }
    .mandate strong {
      color: var(--ink);
      overflow-wrap: anywhere;
    }
    .acts {
      margin-top: 4px;
    }
    .acts .danger:first-child {
      margin-inline-start: -1em;
    }
    .acts .danger {
      border-color: transparent;
      color: var(--bad-ink);
    }
    .asking {
      display: grid;
      gap: 8px;
      margin-top: 8px;
      padding: 12px 16px;
      border-radius: var(--corner);
      background: var(--warn-wash);
      color: var(--warn-ink);
    }
    .mandate .asking strong {
      color: inherit;
    }
    summary {
      min-height: 32px;
      padding: 4px 0;
      color: var(--blue);
      font-weight: 600;
      cursor: pointer;
    }
    .uses {
      display: grid;
      list-style: none;
    }
    .uses li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 16px;
      padding: 6px 0;
      border-top: 1px solid var(--hair);
    }
    .form {
      max-width: 620px;
    }
    .form h3 {
      margin: 0 0 24px;
      font-size: 1.25em;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      padding-top: 24px;
      border-top: 1px solid var(--line);
    }
    .notice,
    [role='status'] {
      margin-bottom: 16px;
    }
  `,
]
