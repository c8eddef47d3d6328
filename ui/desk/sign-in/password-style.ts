import { css } from 'lit'

/** The style of a question for a password. */
export const passwordStyle = css`
  .secret {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px;
  }
  [aria-pressed='true'] .to-show,
  [aria-pressed='false'] .to-hide {
    display: none;
  }
`
