import { html, nothing, type TemplateResult } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { TicketView } from '../../kit/contract.ts'
import { milestones } from '../../kit/milestones.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Visit } from './create-visit.ts'
import { documentsPart } from './documents.ts'
import { moveButtons } from './moves.ts'
import { answersPart, clockPart, factsPart, placePart, seenPart, storyPart } from './parts.ts'
import { ticketWords } from './words.ts'

/** A ticket: where it stands, its papers, what the reader can do, and everything that happened. */
export function ticketPage(
  host: Element & { awaits: boolean; isInReceipt: boolean },
  ticket: TicketView,
  visit: Visit,
): TemplateResult {
  const { intent } = visit.state()
  const { title, subject } = ticket
  const [name, about] = host.isInReceipt && subject ? [subject, ''] : [title, subject]
  const papers = documentsPart(host, { ticket, isAwaited: host.awaits }, (paper) =>
    visit.save(paper),
  )
  return html`
    <div class="head">
      <h2 tabindex="-1">${name}</h2>
      ${chip(ticket.stateLabel, toneOf(ticket))}
      ${host.isInReceipt ? nothing : html`<span class="code quiet num">${ticket.code}</span>`}
    </div>
    ${about ? html`<p class="quiet">${about}</p>` : nothing}
    ${papers === nothing ? nothing : html`<div class="papers">${papers}</div>`}
    ${milestones(host, ticket.path)}
    <div class="cols">
      <div>
        ${trouble(host, visit)}
        ${moveButtons(host, { moves: ticket.moves, intent, isTurn: ticket.isPaused, question: lastAsked(ticket) }, visit)}
        ${placePart(host, visit)}
        <section>${storyPart(host, ticket)}</section>
      </div>
      <div>
        ${clockPart(host, ticket.clock)} ${factsPart(host, ticket)}
        <div>${answersPart(host, ticket, visit)} ${seenPart(host, ticket)}</div>
      </div>
    </div>
  `
}

/** The colour of a ticket's state; its word stands beside it. */
export function toneOf(row: Pick<TicketView, 'isEnded' | 'isPaused'>) {
  if (row.isEnded) return 'good'
  return row.isPaused ? 'warn' : 'blue'
}

function trouble(host: Element, visit: Visit): TemplateResult | typeof nothing {
  const { problem, hasChanged } = visit.state()
  const { changed, changedWhy } = ticketWords(host)
  if (hasChanged) return html`<div role="alert">${notice('warn', changed, changedWhy)}</div>`
  return problem ? problemNotice(problem) : nothing
}

function lastAsked({ timeline }: TicketView): string | null {
  return timeline.findLast(({ by, text }) => by.kind === 'staff' && text !== null)?.text ?? null
}
