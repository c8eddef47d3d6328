import { css } from 'lit'
import { controls } from '../../kit/controls.ts'
import { copyCodeStyle } from '../../kit/copy-code.ts'
import { errorSummaryStyle } from '../../kit/error-summary.ts'
import { fieldStyle } from '../../kit/field.ts'
import { choicesStyle } from '../../kit/form/choices.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { progressStepsStyle } from '../../kit/progress-steps.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { tokens } from '../../kit/tokens.ts'

const flow = css`
  :host {
    container-type: inline-size;
    max-width: 1040px;
  }
  h2 {
    font-size: 1.5em;
    font-weight: 700;
  }
  h3 {
    font-size: 1.25em;
  }
  .brief {
    margin-top: 4px;
    max-width: 70ch;
    color: var(--quiet);
  }
  .title {
    margin-bottom: 24px;
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 620px) minmax(220px, 1fr);
    gap: 24px 56px;
    align-items: start;
  }
  .cols > * {
    min-width: 0;
  }
  .begin {
    margin-top: 24px;
  }
  aside {
    display: grid;
    gap: 16px;
  }
  aside .card {
    border-color: transparent;
    background: var(--page);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-top: 8px;
    padding-top: 24px;
    border-top: 1px solid var(--line);
  }
  .foot .button {
    min-width: 8em;
  }
  .inline {
    justify-content: start;
    padding-inline: 0;
    text-align: start;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 16px 24px;
    margin-bottom: 32px;
  }
  .facts .wide {
    grid-column: 1 / -1;
  }
  .facts ul {
    padding-inline-start: 1.2em;
  }
  dt {
    font-size: 0.875em;
    color: var(--quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .privacy,
  .door {
    margin-bottom: 24px;
  }
  .privacy .option {
    margin-top: 16px;
  }
  .privacy h3,
  .door h3 {
    margin-bottom: 8px;
    font-size: 1.125em;
  }
  .door .button {
    margin-top: 16px;
  }
  .locked {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    margin-bottom: 24px;
    padding: 12px 16px;
    border-radius: var(--corner);
    background: var(--blue-wash);
  }
  .part {
    margin-bottom: 24px;
    border-top: 1px solid var(--line);
  }
  .part dl {
    display: grid;
    gap: 8px;
  }
  .part dd {
    white-space: pre-line;
  }
  .part .button {
    padding-inline: 0;
  }
  .part > .row {
    min-height: 52px;
    flex-wrap: nowrap;
  }
  .part img {
    width: 96px;
    height: 72px;
    object-fit: cover;
    border-radius: var(--corner);
  }
  .receipt {
    margin: 32px 0;
  }
  .receipt .title {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 1.375em;
  }
  .receipt .title .icon {
    color: var(--good);
  }
  .ticket-code {
    display: grid;
    gap: 2px;
    padding: 16px;
    border-radius: var(--corner);
    background: var(--good-wash);
    color: var(--good-ink);
  }
  .ticket-code .quiet {
    color: inherit;
  }
  .code-below {
    margin: 32px 0;
  }
  .code-below .ticket-code {
    background: var(--page);
    color: var(--text);
  }
  .because {
    margin-top: 12px;
  }
  .declaration {
    margin-bottom: 16px;
  }
  .failed {
    margin: 16px 0 24px;
  }
  @container (max-width: 760px) {
    .cols {
      grid-template-columns: minmax(0, 1fr);
    }
    .foot .button {
      width: 100%;
    }
  }
`

/** The style of a service's flow and all its parts. */
export const serviceStyles = [
  tokens,
  controls,
  fieldStyle,
  choicesStyle,
  noticeStyle,
  errorSummaryStyle,
  progressStepsStyle,
  skeletonStyle,
  copyCodeStyle,
  flow,
]
