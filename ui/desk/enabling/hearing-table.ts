import { html } from 'lit'
import type { HearingView } from '../../../core/plugin/hearing/contract.ts'
import { chip } from '../../kit/chip.ts'
import { briefMoment } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'

/** What can be done about an event that was left aside. */
export interface HearingActs {
  readonly again: (hearing: HearingView) => void
  readonly giveUp: (hearing: HearingView) => void
}

/** Events that could not be heard, those left aside with what can be done. */
export function hearingTable(host: Element, hearings: readonly HearingView[], acts: HearingActs) {
  const words = say(host)
  const { ticket, event, tries, why, act } = words.hearing
  const known: Readonly<Record<string, string>> = words.events
  const what = ({ event: name, happenedAt }: HearingView) =>
    html`${known[name] ?? name}
      <div class="quiet small num">${briefMoment(happenedAt, languageOf(host))}</div>`
  return dataTable(host, {
    caption: words.hearings,
    rows: hearings.map((one) => ({ ...one, name: one.ticket })),
    columns: [
      { label: ticket, cell: (one) => html`<span class="code">${one.ticket}</span>` },
      { label: event, cell: what },
      { label: tries, cell: (one) => one.tries, isNumber: true },
      { label: why, cell: (one) => one.why ?? '–' },
      { label: act, cell: (one) => (one.isAside ? buttons(host, one, acts) : '–') },
    ],
  })
}

function buttons(host: Element, hearing: HearingView, { again, giveUp }: HearingActs) {
  const words = say(host)
  const { ticket } = hearing
  return html`<div class="row">
    ${chip(words.isAside, 'warn')}
    <button class="button" aria-label=${words.againOf(ticket)} @click=${() => again(hearing)}>
      ${words.again}
    </button>
    <button
      class="button plain"
      aria-label=${words.giveUpOf(ticket)}
      @click=${() => giveUp(hearing)}
    >
      ${words.giveUp}
    </button>
  </div>`
}
