import { css } from 'lit'
import { clockStyle } from '../../kit/clock-bar.ts'

const rowStyle = css`
  .rows {
    list-style: none;
  }
  .rows li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    border-top: 1px solid var(--hair);
    border-inline-start: 4px solid transparent;
  }
  .rows .tone-warn {
    border-inline-start-color: var(--warn);
  }
  .rows .tone-bad {
    border-inline-start-color: var(--bad);
  }
  .rows input {
    width: 16px;
    height: 16px;
    margin: 12px 6px 0 10px;
    accent-color: var(--blue);
  }
  .ticket {
    display: block;
    width: 100%;
    padding: 9px 12px 10px 4px;
    border: 0;
    background: none;
    color: var(--text);
    font-size: 0.933em;
    text-align: start;
    cursor: pointer;
  }
  .rows li:hover {
    background: var(--blue-wash);
  }
  .ticket:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .rows li:has([aria-current]) {
    background: var(--paper);
    box-shadow: inset 3px 0 var(--blue);
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 6px;
  }
  .top strong {
    min-width: 0;
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .below {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .mark.warn {
    color: var(--warn-ink);
    font-weight: 600;
  }
  .mark.bad {
    color: var(--bad-ink);
    font-weight: 600;
  }
  .marks svg.icon {
    width: 1.1em;
    height: 1.1em;
  }
  .gone strong {
    font-weight: 400;
    color: var(--quiet);
  }
  .bulk {
    position: sticky;
    bottom: 0;
    z-index: 2;
    padding: 8px 16px;
    background: var(--bar);
    color: var(--on-bar);
  }
  .bulk .button.plain {
    color: var(--on-bar);
  }
  .bulk .button.plain:hover {
    background: none;
  }
`

/** The style of the rows. */
export const queueRowStyle = [clockStyle, rowStyle]
