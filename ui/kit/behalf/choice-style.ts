import { css } from 'lit'
import { controls } from '../controls.ts'
import { fieldStyle } from '../field.ts'
import { choicesStyle } from '../form/choices.ts'
import { noticeStyle } from '../notice.ts'
import { skeletonStyle } from '../skeleton.ts'
import { tokens } from '../tokens.ts'

/** The style of the question for whom one acts. */
export const choiceStyles = [
  tokens,
  controls,
  fieldStyle,
  choicesStyle,
  noticeStyle,
  skeletonStyle,
  css`
    :host {
      max-width: 620px;
      margin-top: 24px;
    }
    form > .notice,
    [role='alert'] {
      margin-bottom: 16px;
    }
    legend {
      font-size: 1.25em;
    }
  `,
]
