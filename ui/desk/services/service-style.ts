import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'

/** The style of a service's page and its parts. */
export const serviceStyle = [
  careStyle,
  css`
    ul:not(.plainlist),
    ol {
      max-width: 90ch;
      padding-inline-start: 20px;
    }
    dime-service-promises {
      margin-top: 28px;
    }
    .back {
      display: none;
    }
    @media (max-width: 999px) {
      .back {
        display: inline-flex;
      }
    }
  `,
]
