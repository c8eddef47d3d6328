import { html, nothing, type TemplateResult } from 'lit'
import type { TicketRow } from '../../kit/contract.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Problem } from '../../kit/problem.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { ticketRow } from './row.ts'
import { areaWords } from './words.ts'

/** The reader's tickets as far as they are known. */
export type Requests = {
  rows: readonly TicketRow[] | null
  problem: Problem | null
  retry: () => void
}

/** The reader's tickets, those under way first; or that they are coming, or why they do not. */
export function requestsPart(
  host: Element,
  { rows, problem, retry }: Requests,
  open: (row: TicketRow) => void,
): TemplateResult {
  const spoken = areaWords(host)
  if (problem) {
    return problemNotice(
      problem,
      html`<button class="button" @click=${retry}>${spoken.retry}</button>`,
    )
  }
  if (!rows) return skeleton(host, 6)
  if (rows.length === 0) return notice('blue', spoken.empty, spoken.emptyWhy)
  const part = (title: string, some: readonly TicketRow[]) =>
    some.length === 0
      ? nothing
      : html`<h3>${title}</h3>
          <ul class="rows">
            ${some.map((ticket) => ticketRow(host, ticket, () => open(ticket)))}
          </ul>`
  return html`
    ${part(
      spoken.open,
      rows.filter(({ isEnded }) => !isEnded),
    )}
    ${part(
      spoken.ended,
      rows.filter(({ isEnded }) => isEnded),
    )}
  `
}
