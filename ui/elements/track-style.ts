import { css } from 'lit'
import { controls } from '../kit/controls.ts'
import { fieldStyle } from '../kit/field.ts'
import { tokens } from '../kit/tokens.ts'

/** The style of following a code. */
export const trackStyles = [
  tokens,
  controls,
  fieldStyle,
  css`
    :host {
      max-width: 1040px;
    }
    h2 {
      margin-bottom: 16px;
      font-size: 1.625em;
    }
    form {
      max-width: 620px;
    }
    p {
      margin-top: 24px;
    }
    .input.code {
      text-transform: uppercase;
    }
  `,
]
