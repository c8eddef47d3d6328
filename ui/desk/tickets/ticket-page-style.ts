import { css } from 'lit'
import { milestonesStyle } from '../../kit/milestones.ts'
import { timelineStyle } from '../../kit/timeline.ts'
import { deskStyle } from '../shell/desk-style.ts'
import { composerStyle } from './composer.ts'
import { moreMenuStyle } from './more-menu.ts'
import { moveBarStyle } from './move-bar.ts'
import { storyFilterStyle } from './story-filter.ts'
import { ticketHeadStyle } from './ticket-head.ts'
import { ticketSideStyle } from './ticket-side.ts'

const layout = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) 320px;
    min-height: 0;
  }
  .work-column {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--paper);
  }
  .story {
    flex: 1;
    min-height: 96px;
    overflow: auto;
    padding: 10px 20px;
  }
  .acts {
    padding: 10px 20px;
    border-top: 1px solid var(--line);
    background: light-dark(#fafafa, #202020);
    max-height: 65%;
    overflow: auto;
  }
  .acts .notice {
    margin-bottom: 10px;
  }
  .side-column {
    overflow: auto;
    padding: 12px 16px;
    border-inline-start: 1px solid var(--line);
    background: var(--paper);
    font-size: 0.933em;
  }
  .pad {
    padding: 20px;
  }
  .link {
    display: inline-flex;
    gap: 4px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--blue);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .size {
    white-space: nowrap;
  }
  .time li {
    padding-bottom: 6px;
  }
  @media (min-width: 1000px) {
    .time li {
      display: grid;
      grid-template-columns: 92px minmax(0, 1fr);
      gap: 8px;
    }
    .time .said {
      margin-top: 0;
    }
  }
  @media (max-width: 999px) {
    :host {
      display: block;
    }
    .side-column {
      border: 0;
      border-top: 1px solid var(--line);
    }
    .story,
    .acts {
      max-height: none;
      overflow: visible;
    }
  }
`

/** The style of a ticket. */
export const ticketPageStyle = [
  deskStyle,
  milestonesStyle,
  timelineStyle,
  ticketHeadStyle,
  composerStyle,
  moveBarStyle,
  moreMenuStyle,
  storyFilterStyle,
  ticketSideStyle,
  layout,
]
