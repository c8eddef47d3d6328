import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'

/** The style of a role's page and of its editor. */
export const roleStyle = [
  careStyle,
  css`
    h1::first-letter,
    .reads h2::first-letter {
      text-transform: uppercase;
    }
    .notice {
      margin-bottom: 12px;
    }
    .row + section {
      margin-top: 20px;
    }
    .back {
      display: none;
    }
    .sentences {
      display: grid;
      grid-template-columns: minmax(110px, max-content) minmax(0, 1fr);
      gap: 0 20px;
      max-width: 860px;
      margin-bottom: 12px;
    }
    .sentences dt,
    .sentences dd {
      padding: 6px 0;
      border-bottom: 1px solid var(--hair);
    }
    .sentences dt {
      color: var(--quiet);
    }
    .columns {
      columns: 240px auto;
    }
    .columns li {
      break-inside: avoid;
      padding: 2px 0;
    }
    form.editor {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 320px;
      gap: 32px;
      align-items: start;
    }
    .reads {
      position: sticky;
      top: 0;
      padding: 16px;
      border: 1px solid var(--line);
      border-radius: var(--corner);
      background: var(--page);
    }
    .reads .sentences {
      display: block;
    }
    .reads dt,
    .reads dd {
      border: 0;
      padding: 0;
    }
    .reads dt {
      margin-top: 8px;
      font-size: 0.867em;
    }
    .group {
      border-top: 1px solid var(--line);
    }
    .group > summary {
      display: flex;
      justify-content: space-between;
      gap: 8px;
      padding: 8px 0;
      font-weight: 600;
      color: var(--ink);
      cursor: pointer;
    }
    .group > summary span {
      font-weight: 400;
    }
    .rule {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 190px);
      gap: 4px 12px;
      align-items: start;
      padding-bottom: 4px;
    }
    .rule .fields {
      grid-column: 1 / -1;
      padding-inline-start: 28px;
    }
    @media (max-width: 1199px) {
      form.editor {
        grid-template-columns: minmax(0, 1fr);
      }
      .reads {
        position: static;
      }
    }
    @media (max-width: 999px) {
      .back {
        display: inline-flex;
      }
    }
    @media (max-width: 599px) {
      .rule {
        grid-template-columns: minmax(0, 1fr);
      }
      .sentences {
        grid-template-columns: minmax(0, 1fr);
      }
      .sentences dt {
        border: 0;
        padding-bottom: 0;
      }
    }
  `,
]
