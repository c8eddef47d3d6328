import { css, html, nothing } from 'lit'
import type { AuditUnusual } from '../../../core/audit/contract.ts'
import { notice } from '../../kit/notice.ts'
import { careStyle } from '../parts/care-style.ts'
import { type Case, type Opening, unusualCase } from './unusual-case.ts'
import { say } from './words.ts'

export type { Case } from './unusual-case.ts'

/** For which reason cases are looked at, and how to look at others. */
export interface UnusualList extends Opening {
  readonly reason: Case['reason'] | null
  readonly choose: (reason: Case['reason'] | null) => void
}

/** The cases found, by reason if one likes. */
export function unusualList(host: Element, { rows, isCut }: AuditUnusual, state: UnusualList) {
  const words = say(host)
  if (rows.length === 0) return html`<p class="empty" role="status">${words.noUnusual}</p>`
  const fitting = rows.filter(({ reason }) => state.reason === null || reason === state.reason)
  return html`${reasons(host, rows, state)} ${isCut ? notice('warn', words.isCut) : nothing}
    <ul class="plainlist cases">
      ${fitting.map((each) => unusualCase(host, each, state))}
    </ul>`
}

function reasons(host: Element, rows: readonly Case[], { reason: now, choose }: UnusualList) {
  const words = say(host)
  const present = [...new Set(rows.map(({ reason }) => reason))]
  const fitting = (reason: Case['reason'] | null) =>
    rows.filter((row) => reason === null || row.reason === reason).length
  return html`<div class="chips" role="group" aria-label=${words.reason}>
    ${[null, ...present].map(
      (reason) =>
        html`<button
          class="press"
          aria-pressed=${reason === now ? 'true' : 'false'}
          @click=${() => choose(reason)}
        >
          ${reason ? words.reasons[reason] : words.everyReason}
          <span class="num quiet">${fitting(reason)}</span>
        </button>`,
    )}
  </div>`
}

/** The style of cases. */
export const unusualStyle = [
  careStyle,
  css`
    .cases {
      display: grid;
      gap: 10px;
      max-width: 1100px;
      margin-top: 12px;
    }
    .case h2 {
      font-size: 1.067em;
    }
    .case {
      display: grid;
      gap: 4px;
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-inline-start: 4px solid var(--warn);
      border-radius: var(--corner);
    }
    summary {
      padding: 4px 0;
      color: var(--blue);
      font-weight: 600;
      cursor: pointer;
    }
  `,
]
