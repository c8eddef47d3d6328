import { html } from 'lit'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { amount } from './amounts.ts'
import { say } from './words.ts'

/** How many requests of a plugin's services follow which of its versions. */
export function pluginTickets(host: Element, { tickets }: PluginView) {
  const words = say(host)
  const { version, open, ended } = words.ticketColumns
  const language = languageOf(host)
  return html`<section class="narrow">
    <h2>${words.tickets}</h2>
    ${
      tickets.length === 0
        ? html`<p class="quiet">${words.noTickets}</p>`
        : dataTable(host, {
            caption: words.tickets,
            rows: tickets.map((one) => ({ ...one, id: one.version, name: one.version })),
            columns: [
              { label: version, cell: (one) => html`<span class="num">${one.version}</span>` },
              { label: open, cell: (one) => amount(one.open, language), isNumber: true },
              { label: ended, cell: (one) => amount(one.ended, language), isNumber: true },
            ],
          })
    }
  </section>`
}
