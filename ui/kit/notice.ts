import { css, html, nothing, type TemplateResult } from 'lit'
import { icon, type IconName } from './icon.ts'
import type { Problem } from './problem.ts'

/** What a notice is about; each has its colour and its mark. */
export type Tone = 'blue' | 'good' | 'warn' | 'bad'

const marks = {
  blue: 'info',
  good: 'check',
  warn: 'clock',
  bad: 'alert',
} as const satisfies Record<Tone, IconName>

/** A box that says something about the whole: a title and, below it, why and what to do. */
export function notice(tone: Tone, title: string, body: unknown = nothing): TemplateResult {
  return html`<div class="notice ${tone}">
    ${icon(marks[tone])}
    <div>
      <strong>${title}</strong>
      <div>${body}</div>
    </div>
  </div>`
}

/** A refused request, in its own words, read out at once; `next` is what can be done about it. */
export function problemNotice(problem: Problem, next: unknown = nothing): TemplateResult {
  const tone = problem.isOffline ? 'warn' : 'bad'
  return html`<div role="alert">
    ${notice(
      tone,
      problem.title,
      html`<p>${problem.detail}</p>
        ${next}`,
    )}
  </div>`
}

/** The style of notices. */
export const noticeStyle = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--blue);
    border-radius: var(--corner);
    background: var(--blue-wash);
    color: var(--text);
  }
  .notice .icon {
    color: var(--blue);
    margin-top: 1px;
  }
  .notice.good {
    border-color: var(--good);
    background: var(--good-wash);
    color: var(--good-ink);
  }
  .notice.warn {
    border-color: var(--warn);
    background: var(--warn-wash);
    color: var(--warn-ink);
  }
  .notice.bad {
    border-color: var(--bad);
    background: var(--bad-wash);
    color: var(--bad-ink);
  }
  .notice:is(.good, .warn, .bad) :is(.icon, a) {
    color: inherit;
  }
  .notice .button {
    margin-top: 12px;
  }
`
