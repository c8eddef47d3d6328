import { html, nothing, type TemplateResult } from 'lit'
import type { DocumentRef, TicketView } from '../../kit/contract.ts'
import { plainDay, sizeWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { ticketWords } from './words.ts'

/** The papers of a ticket, the newest loudest; takes `save` to hand one over. */
export function documentList(
  host: Element,
  documents: readonly DocumentRef[],
  save: (document: DocumentRef) => unknown,
): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing
  return html`<ul class="documents">
    ${documents.map((paper) => row(host, paper, () => save(paper)))}
  </ul>`
}

function row(host: Element, paper: DocumentRef, save: () => void): TemplateResult {
  const spoken = ticketWords(host)
  const language = languageOf(host)
  const facts = [
    paper.number && spoken.number(paper.number),
    spoken.issued(plainDay(paper.issuedAt, language)),
    sizeWords(paper.size, language),
  ]
  return html`<li>
    ${icon('paper')}
    <div>
      <strong>${paper.name}</strong>
      <div class="small num">${facts.filter(Boolean).join(' · ')}</div>
    </div>
    <button class="button main" aria-label=${spoken.downloadOf(paper.name)} @click=${save}>
      ${icon('download')} ${spoken.download}
    </button>
  </li>`
}

/** A ticket's papers, or the place kept for one that is on its way. */
export function documentsPart(
  host: Element,
  { ticket, isAwaited }: { ticket: TicketView; isAwaited: boolean },
  save: (document: DocumentRef) => unknown,
): TemplateResult | typeof nothing {
  if (ticket.documents.length > 0 || !isAwaited || ticket.isEnded) {
    return documentList(host, ticket.documents, save)
  }
  return html`<div class="awaited">
    ${icon('clock')} <span>${ticketWords(host).preparing}</span>
  </div>`
}
