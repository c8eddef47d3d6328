import { css } from 'lit'
import { progressStepsStyle } from '../../kit/progress-steps.ts'
import { careStyle } from '../parts/care-style.ts'
import { colourFieldStyle } from '../settings/colour-field.ts'

/** The style of the founding. */
export const foundingStyle = [
  careStyle,
  progressStepsStyle,
  colourFieldStyle,
  css`
    :host {
      height: 100%;
    }
    .narrow {
      display: grid;
      gap: 14px;
      max-width: 820px;
    }
    .narrow > :not(.steps) {
      max-width: 620px;
    }
    .steps {
      margin: 0 0 8px;
    }
    .is-wrong .slug-state {
      display: none;
    }
    .slug-state {
      min-height: 1.45em;
      margin-top: 4px;
      color: var(--good);
    }
  `,
]
