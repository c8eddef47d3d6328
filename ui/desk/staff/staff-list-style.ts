import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'

/** The style of the list of those who serve: what can be done to the chosen stays in sight. */
export const staffListStyle = [
  careStyle,
  css`
    :host {
      height: 100%;
    }
    @media (min-width: 1100px) {
      :host([has-open]) .scroll {
        padding-inline-end: 500px;
      }
    }
    .filters .chips {
      flex: 1 1 100%;
    }
    .more {
      margin-top: 12px;
    }
    dime-staff-bulk {
      position: sticky;
      inset-block-end: -48px;
      z-index: 3;
      margin-top: 16px;
    }
  `,
]
