import { css, html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { PersonView, TicketRow } from '../../kit/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { termLine } from '../../kit/clock-bar.ts'
import { spokenNumber } from '../now/telephone.ts'
import { dueWords } from '../tickets/due.ts'
import { say } from './words.ts'

/** Why the data are shown, and what opening a ticket does. */
export interface PersonFactsState {
  readonly why: string
  readonly openTicket: (id: string) => void
}

/** A person: where they live, what they asked for, when we last spoke; and that looking is noted. */
export function personFacts(host: Element, person: PersonView, state: PersonFactsState) {
  const words = say(host)
  return html`${identity(host, person)}
    <h3 class="over">${words.ticketsOpen}</h3>
    ${
      person.tickets.length === 0
        ? html`<p class="empty small">${words.noTickets}</p>`
        : person.tickets.map((ticket) => ticketLine(host, ticket, state.openTicket))
    }
    <h3 class="over">${words.contacts}</h3>
    ${contacts(host, person)}
    <h3 class="over">${words.whyYouSee}</h3>
    <p class="quiet small">${state.why}</p>`
}

function identity(host: Element, person: PersonView) {
  const words = say(host)
  const { age, address, email, phone, maskedFiscalCode, language } = person
  return html`<div class="line">
      ${age === null ? nothing : html`${words.years(age)} · `}${address ?? words.noAddress}
    </div>
    <div class="line quiet small">
      ${[maskedFiscalCode, email, phone && spokenNumber(phone)].filter(Boolean).map((fact) => html`<span>${fact}</span>`)}
      <span>${words.speaks[language]}</span>
    </div>`
}

function ticketLine(host: Element, ticket: TicketRow, open: (id: string) => void) {
  const due = dueWords(host, ticket)
  return html`<div class="line">
    <div class="pair">
      <button class="link" @click=${() => open(ticket.id)}>${ticket.title}</button>
      ${chip(due.word, due.tone)}
    </div>
    <div class="quiet tiny">
      <span class="code">${ticket.code}</span> · ${ticket.stateLabel} · ${ticket.office.name}
    </div>
    ${termLine(ticket.used)}
  </div>`
}

function contacts(host: Element, { contacts: past }: PersonView) {
  if (past.length === 0) return html`<p class="empty small">${say(host).noContacts}</p>`
  return past.map(
    ({ at, label }) =>
      html`<div class="even">
        <span>${label}</span><span class="quiet small num">${dayWords(at, languageOf(host))}</span>
      </div>`,
  )
}

/** The style of a person. */
export const personFactsStyle = css`
  .line {
    padding: 6px 0;
    border-bottom: 1px solid var(--hair);
    overflow-wrap: anywhere;
  }
  .line > span {
    display: block;
  }
  .pair {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--blue);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
`
