import { html, nothing } from 'lit'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { chip } from '../../kit/chip.ts'
import { dataTable } from '../parts/data-table.ts'
import { stateChip } from './state-chip.ts'
import { say } from './words.ts'

/** What an area brings, which data it processes, and who else decided about it. */
export function enablingFacts(host: Element, view: EnablingView) {
  const words = say(host)
  return html`<section>
      <h2>${words.services}</h2>
      ${services(host, view)}
    </section>
    <section>
      <h2>${words.processing}</h2>
      ${processing(host, view)}
    </section>
    ${view.words.length > 1 ? html`<section>${decided(host, view)}</section>` : nothing}`
}

function services(host: Element, view: EnablingView) {
  const words = say(host)
  return html`<ul class="plainlist">
    ${view.services.map(
      ({ title, office, isOffered }) =>
        html`<li>
          <strong>${title}</strong>
          ${isOffered ? chip(words.offered, 'good') : chip(words.notOffered)}
          <span class="quiet">${office ?? words.noOffice}</span>
        </li>`,
    )}
  </ul>`
}

function processing(host: Element, view: EnablingView) {
  const words = say(host)
  if (view.processing.length === 0) return html`<p class="quiet">${words.noProcessing}</p>`
  return html`<p class="intro">${words.processingHint}</p>
    ${view.processing.map(
      ({ purpose, basis, people, data, kept, recipients }) =>
        html`<dl class="facts">
          <dt>${words.purpose}</dt>
          <dd>${purpose}</dd>
          <dt>${words.basis}</dt>
          <dd>${basis}</dd>
          <dt>${words.people}</dt>
          <dd>${people}</dd>
          <dt>${words.data}</dt>
          <dd>${data}</dd>
          <dt>${words.kept}</dt>
          <dd>${kept}</dd>
          ${
            recipients
              ? html`<dt>${words.recipients}</dt>
                  <dd>${recipients}</dd>`
              : nothing
          }
        </dl>`,
    )}`
}

function decided(host: Element, view: EnablingView) {
  const words = say(host)
  return html`<h2>${words.elsewhere}</h2>
    ${dataTable(host, {
      caption: words.elsewhere,
      rows: view.words.map((word) => ({
        ...word,
        id: word.office?.id ?? 'whole',
        name: word.office?.name ?? words.whole,
      })),
      columns: [
        { label: words.where, cell: ({ name }) => name },
        { label: words.when, cell: ({ state }) => stateChip(host, state) },
        { label: words.elsewhere, cell: ({ changedBy }) => changedBy ?? words.saidByCode },
      ],
    })}`
}
