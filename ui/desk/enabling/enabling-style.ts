import { css } from 'lit'
import { careStyle } from '../parts/care-style.ts'

/** The style of an area's page and its parts. */
export const enablingStyle = [
  careStyle,
  css`
    .state {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      margin: 14px 0 18px;
    }
    .where {
      display: grid;
      grid-template-columns: minmax(0, 420px);
    }
    legend > h2 {
      margin-bottom: 6px;
    }
    .asked {
      max-width: 680px;
      margin-bottom: 14px;
    }
    .also {
      margin-top: 12px;
    }
    dime-hearings {
      display: block;
    }
    .asks .tick {
      max-width: 68ch;
    }
    .facts {
      max-width: 90ch;
    }
    .plainlist > li {
      padding: 2px 0;
    }
    .facts + .facts {
      margin-top: 14px;
      padding-top: 14px;
      border-top: 1px solid var(--hair);
    }
    dime-enabling-form {
      display: block;
      margin-bottom: 28px;
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
