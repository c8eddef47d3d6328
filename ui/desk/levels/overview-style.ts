import { css } from 'lit'

/** The style of what a manager looks at: figures in a row, and how much lies with whom. */
export const overviewStyle = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(130px, 45%), 1fr));
    gap: 8px;
    margin: 14px 0 24px;
  }
  .figures div {
    display: flex;
    flex-direction: column;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-inline-start-width: 4px;
    border-radius: var(--corner);
  }
  .figures .warn {
    border-inline-start-color: var(--warn);
  }
  .figures .bad {
    border-inline-start-color: var(--bad);
  }
  .figures dd {
    font-size: 1.6em;
    font-weight: 600;
    line-height: 1.2;
    color: var(--ink);
  }
  .figures dt {
    font-size: 0.867em;
    line-height: 1.25;
    color: var(--quiet);
  }
  .load {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }
  .load svg {
    width: min(160px, 100%);
    height: 10px;
  }
  .load .rest {
    fill: var(--hair);
  }
  .load .has {
    fill: var(--blue);
  }
  .free {
    margin-top: 8px;
  }
  .free summary {
    min-height: 24px;
    cursor: pointer;
  }
  .note {
    max-width: 80ch;
    margin-bottom: 8px;
    color: var(--quiet);
  }
`
