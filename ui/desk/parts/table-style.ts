import { css } from 'lit'

/** The style of tables: lines between rows, cards where it is narrow. */
export const tableStyle = css`
  .table {
    width: 100%;
    border-collapse: collapse;
  }
  .table th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    font-size: 0.867em;
    font-weight: 600;
    color: var(--quiet);
    text-align: start;
    white-space: nowrap;
  }
  .table td {
    padding: 7px 12px 7px 0;
    border-bottom: 1px solid var(--hair);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .table .button {
    white-space: nowrap;
  }
  .table :is(td, th):first-child {
    padding-inline-start: 8px;
  }
  .table tbody tr:hover {
    background: var(--blue-wash);
  }
  .table [aria-current='true'] {
    background: var(--blue-wash);
    box-shadow: inset 3px 0 var(--blue);
  }
  .table .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .table .tick-cell {
    width: 36px;
    padding-inline-end: 4px;
  }
  input[type='checkbox'] {
    width: 18px;
    height: 18px;
    margin: 2px;
    accent-color: var(--blue);
  }
  .link {
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--blue);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  @media (max-width: 759px) {
    .table,
    .table tbody,
    .table tr {
      display: block;
    }
    .table thead tr {
      display: flex;
    }
    .table th:not(.tick-cell) {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    .table thead tr {
      justify-content: flex-end;
      padding: 0;
    }
    .table th.tick-cell {
      position: static;
      padding: 0 4px 4px;
      border: 0;
    }
    .table tr {
      position: relative;
      padding: 8px 0;
      border-bottom: 1px solid var(--line);
    }
    .table td {
      display: grid;
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
      gap: 8px;
      padding: 2px 0 2px 8px;
      border: 0;
    }
    .table td:first-child,
    .table .tick-cell + td {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-end: 40px;
    }
    .table :is(td:first-child, .tick-cell + td)::before {
      content: none;
    }
    .table td:not(:first-child, .tick-cell + td)::before {
      content: attr(data-label);
      font-size: 0.867em;
      color: var(--quiet);
    }
    .table .number {
      text-align: start;
    }
    .table td.tick-cell {
      position: absolute;
      inset-inline-end: 4px;
      top: 8px;
      display: block;
      width: auto;
    }
    .table td.tick-cell::before {
      content: none;
    }
  }
`
