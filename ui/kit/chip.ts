import { css, html, type TemplateResult } from 'lit'
import type { Tone } from './notice.ts'

/** A word or two about a state; its colour never says more than its word. */
export function chip(word: string, tone: Tone | 'plain' = 'plain'): TemplateResult {
  return html`<span class="chip num ${tone}">${word}</span>`
}

/** The style of chips. */
export const chipStyle = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 1px 10px;
    border: 1px solid transparent;
    border-radius: 40px;
    background: var(--hair);
    color: var(--ink);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .chip.blue {
    background: var(--blue-light);
    color: var(--blue-ink);
  }
  .chip.good {
    background: var(--good-wash);
    color: var(--good-ink);
  }
  .chip.warn {
    background: var(--warn-wash);
    color: var(--warn-ink);
  }
  .chip.bad {
    background: var(--bad-wash);
    color: var(--bad-ink);
  }
`
