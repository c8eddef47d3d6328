import { css } from 'lit'
import { chipStyle } from '../../kit/chip.ts'
import { clockStyle } from '../../kit/clock-bar.ts'
import { controls } from '../../kit/controls.ts'
import { fieldStyle } from '../../kit/field.ts'
import { milestonesStyle } from '../../kit/milestones.ts'
import { noticeStyle } from '../../kit/notice.ts'
import { skeletonStyle } from '../../kit/skeleton.ts'
import { timelineStyle } from '../../kit/timeline.ts'
import { tokens } from '../../kit/tokens.ts'

const ticket = css`
  :host {
    container-type: inline-size;
  }
  .sub {
    margin: 0 0 8px;
    font-size: 1.125em;
  }
  .asked {
    margin: 0 0 12px;
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    margin-bottom: 4px;
  }
  .head h2 {
    font-size: 1.375em;
  }
  .path {
    margin: 16px 0 24px;
  }
  .papers {
    margin: 16px 0 24px;
  }
  .own-photos {
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  .own-photos .sub {
    font-size: 1em;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 96px));
    gap: 8px;
    margin-bottom: 16px;
    list-style: none;
  }
  .photos img,
  .photos span {
    display: block;
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--corner);
    background: var(--hair);
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(240px, 300px);
    gap: 24px 40px;
    align-items: start;
  }
  .cols > * {
    display: grid;
    gap: 24px;
    min-width: 0;
  }
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 12px 24px;
  }
  .about.one {
    grid-template-columns: 1fr;
  }
  .about .wide {
    grid-column: 1 / -1;
  }
  dt {
    font-size: 0.875em;
    color: var(--quiet);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .documents {
    display: grid;
    gap: 12px;
    list-style: none;
  }
  .documents li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px 12px;
    padding: 16px;
    border: 1px solid var(--good);
    border-radius: var(--corner);
    background: var(--good-wash);
    color: var(--good-ink);
    overflow-wrap: anywhere;
  }
  .awaited {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 78px;
    padding: 16px;
    border: 1px dashed var(--quiet);
    border-radius: var(--corner);
    color: var(--quiet);
  }
  .points > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    padding: 6px 0;
    border-top: 1px solid var(--hair);
  }
  .points .why {
    grid-column: 1 / -1;
  }
  .lines + .sub,
  .time + .sub {
    margin-top: 24px;
  }
  .moves {
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner);
  }
  .moves p {
    margin-top: 8px;
  }
  details {
    border-top: 1px solid var(--line);
  }
  summary {
    min-height: var(--target);
    padding: 10px 0;
    color: var(--blue);
    font-weight: 600;
    cursor: pointer;
  }
  details > :last-child {
    padding-bottom: 16px;
  }
  .lines {
    list-style: none;
    font-size: 0.9375em;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 12px;
    padding: 6px 0;
    border-top: 1px solid var(--hair);
  }
  .lines li:first-child {
    border-top: 0;
  }
  @container (max-width: 700px) {
    .cols {
      grid-template-columns: minmax(0, 1fr);
    }
    .documents li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .documents .button {
      grid-column: 1 / -1;
    }
    .moves .button {
      width: 100%;
    }
  }
`

/** The style of a ticket and all its parts. */
export const ticketStyles = [
  tokens,
  controls,
  fieldStyle,
  noticeStyle,
  chipStyle,
  skeletonStyle,
  milestonesStyle,
  clockStyle,
  timelineStyle,
  ticket,
]
