import { html, nothing } from 'lit'
import type { DryRunResult } from '../../../core/routing/contract.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'
import { goalName } from './written-rules.ts'

/** What of the requests of the last 30 days would go elsewhere, from where to where. */
export function dryRunResult(host: Element, { tickets, moving, isCut, flows }: DryRunResult) {
  const words = say(host)
  const rows = flows.map((flow, at) => ({
    ...flow,
    id: String(at),
    name: `${goalName(flow.from)} → ${goalName(flow.to)}`,
  }))
  return html`<p role="status">
      <strong>${moving === 0 ? words.same(tickets) : words.moving(moving, tickets)}</strong>
      ${isCut ? words.cut : nothing}
    </p>
    ${
      rows.length > 0
        ? html`<div class="wide">
            ${dataTable(host, {
              caption: words.effect,
              rows,
              columns: [
                { label: words.from, cell: ({ from }) => goalName(from) },
                { label: words.to, cell: ({ to }) => html`<strong>${goalName(to)}</strong>` },
                { label: words.count, cell: ({ count }) => count, isNumber: true },
                {
                  label: words.examples,
                  cell: ({ examples }) =>
                    html`<span class="num small">${examples.slice(0, 3).join(' · ')}</span>`,
                },
              ],
            })}
          </div>`
        : nothing
    }`
}
