import { css } from 'lit'

/** Type, links, buttons and small words: what every element's shadow root starts from. */
export const controls = css`
  :host {
    display: block;
    font-family: var(--font);
    font-size: var(--size);
    line-height: 1.5;
    color: var(--text);
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    color: var(--ink);
    line-height: 1.2;
    font-weight: 600;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  a {
    color: var(--blue);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--blue-dark);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ink);
  }
  [tabindex='-1']:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: 0.875em;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .code {
    font-family: var(--mono);
    font-size: 0.9375em;
    letter-spacing: 0.01em;
  }
  .grow {
    flex: 1;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .stack {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .card {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--corner);
    padding: 16px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--target);
    padding: 0.4em 1em;
    border: 1px solid var(--blue);
    border-radius: var(--corner);
    background: var(--paper);
    color: var(--blue);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--blue-dark);
    color: var(--blue-dark);
    background: var(--blue-wash);
  }
  .button.main {
    background: var(--blue);
    color: var(--on-blue);
  }
  .button.main:hover {
    background: var(--blue-dark);
    color: var(--on-blue);
  }
  .button.plain {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.danger {
    border-color: var(--bad);
    color: var(--bad-ink);
  }
  .button[aria-disabled='true'] {
    border-color: var(--line);
    background: var(--page);
    color: var(--quiet);
    cursor: default;
  }
  svg.icon {
    width: 1.375em;
    height: 1.375em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`
