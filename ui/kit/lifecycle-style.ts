import { css } from 'lit'
import { controls } from './controls.ts'

/** The style of a drawn lifecycle: line drawings in the tokens' colours, a list where it is narrow. */
export const lifecycleStyle = [
  controls,
  css`
    .drawn {
      overflow-x: auto;
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--page);
    }
    svg {
      display: block;
      max-width: none;
    }
    svg text {
      font: 600 13px var(--font);
      fill: var(--ink);
    }
    .state rect {
      fill: var(--paper);
      stroke: var(--quiet);
      stroke-width: 1.4;
    }
    .start rect {
      stroke: var(--blue);
      stroke-width: 2.4;
    }
    .paused rect,
    .noticed rect {
      fill: var(--warn-wash);
      stroke: var(--warn);
      stroke-dasharray: 5 3;
    }
    .paused text,
    .noticed text {
      fill: var(--warn-ink);
    }
    .end rect {
      fill: var(--hair);
    }
    .here rect {
      fill: var(--blue-light);
      stroke: var(--blue);
      stroke-width: 3;
    }
    .way {
      fill: none;
      stroke: var(--quiet);
      stroke-width: 1.4;
    }
    .tip {
      fill: var(--quiet);
    }
    svg .move {
      font: 12px var(--font);
      paint-order: stroke;
      stroke: var(--page);
      stroke-width: 4px;
      fill: var(--text);
    }
    svg .by-citizen {
      fill: var(--teal);
    }
    svg .by-system {
      fill: var(--quiet);
      font-style: italic;
    }
    .legend {
      margin-top: 6px;
      color: var(--quiet);
    }
    .legend span {
      margin-inline-start: 10px;
      color: var(--text);
    }
    .legend .by-citizen {
      color: var(--teal);
    }
    .legend .by-system {
      font-style: italic;
    }
    .steps {
      display: none;
      padding-inline-start: 22px;
    }
    .steps > li {
      padding: 6px 0;
      border-bottom: 1px solid var(--hair);
    }
    .steps ul {
      padding-inline-start: 16px;
    }
    .steps .here {
      background: var(--blue-wash);
    }
    .table-door {
      margin-top: 6px;
    }
    summary {
      min-height: 32px;
      padding: 4px 0;
      color: var(--blue);
      cursor: pointer;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 5px 12px 5px 0;
      border-bottom: 1px solid var(--hair);
      text-align: start;
      vertical-align: top;
    }
    th {
      font-weight: 600;
      color: var(--quiet);
    }
    @media (max-width: 699px) {
      .drawn,
      .legend {
        display: none;
      }
      .steps {
        display: block;
      }
    }
  `,
]
