import { html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { Me, TicketView } from '../../kit/contract.ts'
import { shortDay } from '../../kit/dates.ts'
import { eurosWords } from '../../kit/form/figures.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './act-words.ts'
import { mayHere } from './may-here.ts'

/** A registration of a ticket. */
export type Registered = TicketView['registrations'][number]

/** A registration's number as it is written: `0000012/2026`. */
export const numberOf = ({ number, year }: Registered): string => `${number}/${year}`

/** What is owed for a ticket, and under which numbers its papers are registered. */
export function sidePapers(
  host: Element,
  { me, ticket, annul }: { me: Me; ticket: TicketView; annul: (one: Registered) => void },
) {
  const words = say(host)
  const { payments, registrations } = ticket
  const mayAnnul = mayHere(me, 'approve', ticket)
  const block = (title: string, lines: readonly unknown[]) =>
    lines.length > 0
      ? html`<section>
          <h2 class="over">${title}</h2>
          ${lines}
        </section>`
      : nothing
  return html`${block(
    words.payments,
    payments.map((one) => payment(host, one)),
  )}
  ${block(
    words.protocol,
    registrations.map((one) => registered(host, one, mayAnnul ? annul : null)),
  )}`
}

function payment(host: Element, one: TicketView['payments'][number]) {
  const { label, amount, stateLabel, state, nav } = one
  return html`<div class="pair">
    <div class="even bare">
      <span>${label}, ${eurosWords(amount, languageOf(host))}</span>
      ${chip(stateLabel, state === 'paid' ? 'good' : state === 'expired' ? 'bad' : 'plain')}
    </div>
    ${nav ? html`<span class="tiny quiet num">${nav}</span>` : nothing}
  </div>`
}

function registered(host: Element, one: Registered, annul: ((one: Registered) => void) | null) {
  const words = say(host)
  const language = languageOf(host)
  const { direction, at, annulled } = one
  const number = numberOf(one)
  return html`<div class="pair">
    <div class="even bare">
      <span
        >${words.directions[direction]}
        <span class="quiet num">· ${annulled ? html`<s>${number}</s>` : number}</span></span
      >
      ${annulled ? chip(words.annulled, 'bad') : html`<span class="quiet num">${shortDay(at, language)}</span>`}
    </div>
    ${
      annulled
        ? html`<p class="tiny">${annulled.why}</p>
            <p class="tiny quiet">
              ${words.annulledBy(shortDay(annulled.at, language), annulled.by)}
            </p>`
        : nothing
    }
    ${
      annul && !annulled
        ? html`<button
            class="button"
            aria-label=${words.annulOf(number)}
            @click=${() => annul(one)}
          >
            ${words.annul}
          </button>`
        : nothing
    }
  </div>`
}
