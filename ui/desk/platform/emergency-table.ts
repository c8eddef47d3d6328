import { html, nothing } from 'lit'
import type { Emergency } from '../../../core/platform/contract.ts'
import { chip } from '../../kit/chip.ts'
import { briefMoment, timeWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'

/** Emergency accesses as a table; `end` ends one that is open. */
export function emergencyTable(
  host: Element,
  emergencies: readonly Emergency[],
  end: (id: string) => void,
) {
  const words = say(host)
  const language = languageOf(host)
  if (emergencies.length === 0) return html`<p class="empty">${words.noEmergencies}</p>`
  const heads = words.emergencyColumns
  const time = ({ openedAt, endedAt, until }: Emergency) =>
    html`<span class="num"
      >${words.fromTo(briefMoment(openedAt, language), timeWords(endedAt ?? until, language))}</span
    >`
  const now = new Date()
  const state = ({ isOpen, until, endedBy, id }: Emergency) =>
    isOpen && new Date(until) > now
      ? html`<div class="row">
          ${chip(words.stillOpen(timeWords(until, language)), 'warn')}
          <button class="button" @click=${() => end(id)}>${words.endNow}</button>
        </div>`
      : html`${words.ended}${endedBy ? html` <span class="quiet">· ${words.endedBy(endedBy)}</span>` : nothing}`
  return dataTable(host, {
    caption: words.emergencies,
    rows: emergencies.map((each) => ({ ...each, name: each.tenant.name })),
    columns: [
      { label: heads.tenant, cell: ({ tenant }) => html`<strong>${tenant.name}</strong>` },
      { label: heads.by, cell: ({ by }) => by },
      { label: heads.reason, cell: ({ reason }) => reason },
      { label: heads.time, cell: time },
      { label: heads.state, cell: state },
    ],
  })
}
