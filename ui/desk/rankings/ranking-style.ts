import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'

/** The style of a call’s page and of what publishes it. */
export const rankingStyle = [
  careStyle,
  css`
    .notice {
      max-width: 80ch;
      margin-bottom: 20px;
    }
    :is(h1, h2):focus {
      outline: none;
    }
    h3 {
      margin: 20px 0 8px;
    }
    .intro.after {
      margin-top: 0;
    }
    .later {
      margin: -8px 0 20px;
    }
    .seed {
      margin-top: 16px;
      border-inline-start: 3px solid var(--line);
      padding-inline-start: 12px;
    }
    .seed summary {
      min-height: 24px;
      cursor: pointer;
      color: var(--blue);
      font-weight: 600;
    }
    .seed p {
      margin-top: 8px;
    }
    .told {
      max-width: 80ch;
      padding-inline-start: 20px;
    }
    .told li + li {
      margin-top: 4px;
    }
    .changes {
      max-width: 900px;
      max-height: 360px;
      margin-top: 12px;
      overflow: auto;
    }
    .end {
      margin-top: 24px;
    }
    .facts {
      margin-top: 12px;
    }
    .back {
      display: none;
    }
    @media (max-width: 999px) {
      .back {
        display: inline-flex;
      }
    }
    @media (max-width: 759px) {
      .changes {
        max-height: none;
      }
    }
  `,
]
