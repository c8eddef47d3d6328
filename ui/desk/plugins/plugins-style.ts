import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'
import { tabsStyle } from '../parts/tabs.ts'

/** The style of the pages of the room. */
export const pluginsStyle = [
  careStyle,
  tabsStyle,
  css`
    :host {
      display: block;
      height: 100%;
    }
    .standing {
      margin: 10px 0 14px;
    }
    .service + .service {
      margin-top: 22px;
      padding-top: 16px;
      border-top: 1px solid var(--hair);
    }
    .service h3 {
      font-size: 1.067em;
    }
    h2 + .quiet {
      margin-bottom: 8px;
    }
    .error {
      max-width: 46ch;
      color: var(--bad-ink);
    }
    .facts {
      max-width: 90ch;
    }
    .facts + .facts {
      margin-top: 14px;
      padding-top: 14px;
      border-top: 1px solid var(--hair);
    }
    .plainlist > li {
      padding: 6px 0;
      max-width: 90ch;
    }
    .plainlist > li + li {
      border-top: 1px solid var(--hair);
    }
    .code {
      overflow-wrap: anywhere;
    }
    .print {
      letter-spacing: 0.04em;
    }
    .measures {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 28px;
      margin-bottom: 20px;
    }
    .measures > div {
      display: flex;
      flex-direction: column-reverse;
    }
    .measures dt {
      font-size: 0.867em;
      color: var(--quiet);
    }
    .measures dd {
      font-size: 1.267em;
      font-weight: 600;
      color: var(--ink);
    }
    details.cycle {
      margin-top: 6px;
    }
    details.cycle > summary {
      min-height: var(--target);
      padding: 4px 0;
      color: var(--blue);
      font-weight: 600;
      cursor: pointer;
    }
    @media (max-width: 999px) {
      :host {
        height: auto;
      }
    }
  `,
]
