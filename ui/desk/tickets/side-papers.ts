import { html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { TicketView } from '../../kit/contract.ts'
import { shortDay } from '../../kit/dates.ts'
import { languageOf, type Language } from '../../kit/words.ts'
import { say } from './act-words.ts'

const euro = (cents: number, language: Language) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100)

/** What is owed for a ticket, and under which numbers its papers are registered. */
export function sidePapers(host: Element, { payments, registrations }: TicketView) {
  const words = say(host)
  const language = languageOf(host)
  const owed = payments.map(
    ({ label, amount, stateLabel, state, nav }) =>
      html`<div class="pair">
        <div class="even bare">
          <span>${label}, ${euro(amount, language)}</span>
          ${chip(stateLabel, state === 'paid' ? 'good' : state === 'expired' ? 'bad' : 'plain')}
        </div>
        ${nav ? html`<span class="tiny quiet num">${nav}</span>` : nothing}
      </div>`,
  )
  const registered = registrations.map(
    ({ number, year, at, direction, annulled }) =>
      html`<div class="even">
        <span>${words.directions[direction]}${annulled ? html` · ${words.annulled}` : nothing}</span
        ><span class="quiet num">${number}/${year} · ${shortDay(at, language)}</span>
      </div>`,
  )
  const block = (title: string, lines: readonly unknown[]) =>
    lines.length > 0
      ? html`<section>
          <h2 class="over">${title}</h2>
          ${lines}
        </section>`
      : nothing
  return html`${block(words.payments, owed)} ${block(words.protocol, registered)}`
}
