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
  const { ticket, event, why, act } = words.hearing
  return dataTable(host, {
    caption: words.hearings,
    rows: hearings.map((one) => ({ ...one, name: one.ticket })),
    columns: [
      { label: ticket, cell: (one) => html`<span class="code nowrap">${one.ticket}</span>` },
      { label: event, cell: (one) => hearingEvent(host, one) },
      { label: why, cell: (one) => failure(host, one) },
      { label: act, cell: (one) => (one.isAside ? buttons(host, one, acts) : later(host, one)) },
    ],
  })
}

/** What an event was, and when. */
export function hearingEvent(host: Element, hearing: HearingView) {
  return html`${eventName(host, hearing)}
    <div class="quiet small num">${briefMoment(hearing.happenedAt, languageOf(host))}</div>`
}

function eventName(host: Element, { event }: HearingView): string {
  const known: Readonly<Record<string, string>> = say(host).events
  return known[event] ?? event
}

function failure(host: Element, { why, tries, isAside }: HearingView) {
  const words = say(host)
  return html`${why ?? '–'}
    <div class="quiet small num">
      ${words.triedOften(tries)} ${isAside ? chip(words.isAside, 'warn') : ''}
    </div>`
}

function later(host: Element, { next }: HearingView) {
  if (!next) return '–'
  return html`<span class="quiet">${say(host).againAt(briefMoment(next, languageOf(host)))}</span>`
}

function buttons(host: Element, hearing: HearingView, { again, giveUp }: HearingActs) {
  const words = say(host)
  const { ticket } = hearing
  const event = eventName(host, hearing)
  return html`<div class="acts">
    <button
      class="button"
      aria-label=${words.againOf(ticket, event)}
      @click=${() => again(hearing)}
    >
      ${words.again}
    </button>
    <button
      class="button plain"
      aria-label=${words.giveUpOf(ticket, event)}
      @click=${() => giveUp(hearing)}
    >
      ${words.giveUp}
    </button>
  </div>`
}
