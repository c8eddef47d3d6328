import { html } from 'lit'
import type { LevelOverview } from '../../../core/levels/overview-contract.ts'
import type { PromisedTicket } from '../../../core/levels/contract.ts'
import { briefMoment, dayWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { type Column, dataTable } from '../parts/data-table.ts'
import type { Desk } from '../shell/desk.ts'
import { type NamedTicket, ticketLink } from './ticket-link.ts'
import { say } from './words.ts'

type Listed = NamedTicket & Pick<PromisedTicket, 'assignee' | 'office'>

/** Tickets whose promise is near its end or past it. */
export function promisedTable(
  host: Element,
  { desk, caption, rows }: { desk: Desk; caption: string; rows: LevelOverview['broken'] },
) {
  const words = say(host)
  const language = languageOf(host)
  const due: Column<PromisedTicket> = {
    label: words.due,
    cell: ({ dueAt }) => html`<span class="num nowrap">${briefMoment(dueAt, language)}</span>`,
  }
  const promise: Column<PromisedTicket> = { label: words.promise, cell: ({ label }) => label }
  return dataTable(host, {
    caption,
    rows: rows.map((row) => ({ ...row, name: row.code })),
    columns: [...lying<PromisedTicket>(host, desk), promise, due],
  })
}

/** Tickets whose promises stand still. */
export function heldTable(host: Element, desk: Desk, rows: LevelOverview['held']) {
  const words = say(host)
  const language = languageOf(host)
  type Held = LevelOverview['held'][number]
  const columns: Column<Held>[] = [
    ...lying<Held>(host, desk),
    { label: words.reason, cell: ({ label }) => label },
    { label: words.since, cell: ({ since }) => dayWords(since, language) },
  ]
  return dataTable(host, {
    caption: words.held,
    rows: rows.map((row) => ({ ...row, name: row.code })),
    columns,
  })
}

/** Until when "about to fall due" looks. */
export const breakingNote = (host: Element, until: string): string =>
  say(host).breakingUntil(dayWords(until, languageOf(host)))

function lying<Row extends Listed>(host: Element, desk: Desk): Column<Row>[] {
  const words = say(host)
  return [
    { label: words.ticket, cell: (row) => ticketLink(desk, row) },
    { label: words.office, cell: ({ office }) => office.name },
    {
      label: words.assignee,
      cell: ({ assignee }) => assignee ?? html`<span class="quiet">${words.nobody}</span>`,
    },
  ]
}
