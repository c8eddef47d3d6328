import { html, nothing, type TemplateResult } from 'lit'
import { chip } from '../../kit/chip.ts'
import { termLine } from '../../kit/clock-bar.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { plainDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { toneOf } from '../ticket/page.ts'
import { areaWords } from './words.ts'

/** A ticket as a row to open: what it is, how it stands, by when. */
export function ticketRow(host: Element, ticket: TicketRow, open: () => void): TemplateResult {
  return html`<li>
    <button class="ticket" id="t-${ticket.id}" @click=${open}>
      <span class="row">
        <strong class="grow">${ticket.title}</strong>
        ${chip(ticket.stateLabel, toneOf(ticket))}
      </span>
      ${ticket.subject ? html`<span class="quiet small">${ticket.subject}</span>` : nothing}
      <span class="row small quiet num">
        <span class="grow">${when(host, ticket)}</span><span class="code">${ticket.code}</span>
      </span>
      ${ticket.isEnded ? nothing : termLine(ticket.used)}
    </button>
  </li>`
}

function when(host: Element, { dueAt, createdAt, isEnded }: TicketRow): string {
  const spoken = areaWords(host)
  const day = (moment: string) => plainDay(moment, languageOf(host))
  if (dueAt === null || isEnded) return spoken.sent(day(createdAt))
  return Date.parse(dueAt) < Date.now() ? spoken.late(day(dueAt)) : spoken.due(day(dueAt))
}
