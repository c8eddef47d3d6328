import { css } from 'lit'
import { deskStyle } from './desk-style.ts'

/** The style of the choice of a role: a button in the dark bar and the list that hangs from it. */
export const actingStyle = [
  deskStyle,
  css`
    :host {
      position: relative;
      font-size: 0.9375rem;
      color: inherit;
      min-width: 0;
    }
    .now {
      display: flex;
      align-items: center;
      gap: 6px;
      max-width: 34rem;
      min-height: 34px;
      padding: 2px 8px;
      border: 1px solid #ffffff66;
      border-radius: var(--corner);
      background: none;
      color: inherit;
      line-height: 1.2;
      text-align: start;
      cursor: pointer;
    }
    .now.fixed {
      border-color: transparent;
      cursor: default;
    }
    .now:not(.fixed):hover {
      background: #ffffff1f;
    }
    .now .icon {
      width: 16px;
      height: 16px;
    }
    .now:focus-visible {
      box-shadow: none;
    }
    .what {
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .what .office::before {
      content: '· ';
    }
    .list {
      position: absolute;
      z-index: 7;
      inset-inline-end: 0;
      top: calc(100% + 6px);
      width: min(400px, calc(100vw - 24px));
      max-height: min(70vh, 560px);
      overflow: auto;
      display: grid;
      gap: 8px;
      padding: 12px;
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--paper);
      color: var(--text);
      box-shadow: 0 8px 24px #00000040;
      white-space: normal;
    }
    ul {
      list-style: none;
    }
    .choice {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr);
      gap: 8px;
      align-items: start;
      width: 100%;
      min-height: 36px;
      padding: 6px 4px;
      border: 0;
      border-bottom: 1px solid var(--hair);
      background: none;
      text-align: start;
      cursor: pointer;
    }
    .choice:hover,
    .choice[aria-current] {
      background: var(--blue-wash);
    }
    .choice > span:last-child {
      display: grid;
    }
    .choice strong {
      display: block;
    }
    .choice .office {
      color: var(--quiet);
      font-size: 0.933em;
    }
    .choice .icon {
      width: 18px;
      height: 18px;
      color: var(--blue);
    }
    @media (max-width: 599px) {
      :host {
        flex: 1 1 100%;
      }
      .now {
        max-width: 100%;
        width: 100%;
      }
      .what {
        flex: 1;
      }
      .list {
        inset-inline: 0;
        width: auto;
      }
    }
  `,
]
