import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'

/** The style of the rules of a service. */
export const routingStyle = [
  careStyle,
  css`
    .rules {
      display: grid;
      gap: 8px;
      max-width: 900px;
      margin-bottom: 12px;
      list-style: none;
      counter-reset: rule;
    }
    .rule {
      display: grid;
      grid-template-columns: 2em minmax(0, 1fr) auto;
      gap: 4px 12px;
      padding: 10px 12px;
      border: 1px solid var(--line);
      border-radius: var(--corner);
    }
    .rule.last {
      grid-template-columns: 2em minmax(0, 1fr);
      border-style: dashed;
    }
    .place {
      font-size: 1.2em;
      font-weight: 600;
      color: var(--ink);
    }
    .said {
      color: var(--ink);
      overflow-wrap: anywhere;
    }
    .facts-line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      font-size: 0.933em;
      color: var(--quiet);
    }
    .rule .row {
      align-self: start;
      flex-wrap: nowrap;
    }
    .rule .button {
      padding-inline: 8px;
    }
    .warned {
      display: flex;
      gap: 6px;
      margin-top: 4px;
      color: var(--warn-ink);
    }
    dime-routing-save {
      position: sticky;
      bottom: -48px;
      z-index: 2;
      display: block;
    }
    .save {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin-top: 24px;
      padding: 12px 0 16px;
      border-top: 1px solid var(--line);
      background: var(--paper);
    }
    .save > :is(p, .clash, [role='alert']) {
      flex: 1 1 100%;
    }
    .back {
      display: none;
    }
    .tried {
      margin: 14px 0;
    }
    dime-routing-try {
      display: block;
      margin-top: 28px;
    }
    .wide td {
      overflow-wrap: break-word;
    }
    .wide {
      max-width: 900px;
    }
    @media (max-width: 999px) {
      dime-routing-save {
        position: static;
      }
      .back {
        display: inline-flex;
      }
    }
    @media (max-width: 759px) {
      .rule {
        grid-template-columns: 2em minmax(0, 1fr);
      }
      .rule > .row {
        grid-column: 1 / -1;
        flex-wrap: wrap;
      }
    }
  `,
]
