import { css } from 'lit'

/** The style of the dark bar at the top and of what can be pressed in it. */
export const barStyle = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 48px;
    padding: 4px 16px;
    background: var(--bar);
    color: var(--on-bar);
    font-size: 0.9375rem;
  }
  .bar strong {
    font-size: 1.125rem;
  }
  .bar-button {
    min-height: 32px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: var(--corner);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .bar-button:hover {
    background: #ffffff1f;
  }
  .bar :focus-visible {
    box-shadow: none;
  }
  .bar-button .icon {
    display: block;
  }
  a.bar-button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    text-decoration: none;
  }
  a.bar-button:hover {
    color: inherit;
    text-decoration: underline;
  }
  .call-place {
    display: flex;
    min-width: 0;
    min-height: 34px;
  }
  .call-chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 32px;
    padding: 2px 14px;
    border: 1px solid transparent;
    border-radius: 40px;
    background: var(--good-wash);
    color: var(--good-ink);
    font-weight: 600;
    cursor: pointer;
  }
  .call-chip > * {
    flex: none;
  }
  .call-chip strong {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: inherit;
  }
  .call-chip.rings {
    background: var(--warn-wash);
    color: var(--warn-ink);
  }
  @media (min-width: 1000px) {
    .bar {
      flex-wrap: nowrap;
      white-space: nowrap;
    }
  }
  @media (max-width: 1439px) {
    .tenant .num {
      display: none;
    }
  }
  @media (max-width: 999px) {
    .call-place:not(:empty) {
      flex: 1 0 auto;
    }
  }
  @media (max-width: 599px) {
    .bar .chip {
      white-space: normal;
    }
    .call-place:not(:empty) {
      flex-basis: 100%;
    }
    .bar {
      gap: 4px;
      padding: 4px 8px;
    }
    .tenant,
    .bar .keys {
      display: none;
    }
    .bar dime-acting {
      order: 1;
      flex-basis: 100%;
    }
  }
`
