import { html, nothing, type TemplateResult } from 'lit'
import type { Receipt } from '../../kit/contract.ts'
import { copyCode } from '../../kit/copy-code.ts'
import { plainDay } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { contactToSend } from './contact.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { serviceWords } from './words.ts'

/** What was received, the code to keep, what happens next, and the ticket as it goes on. */
export function receiptPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const { receipt } = flow
  if (!receipt) return html``
  const spoken = serviceWords(host)
  const email = contactToSend(flow.draft.contact, flow.session.me)?.email
  return html`<section class="receipt">
      <h3 tabindex="-1" class="title">${icon('check')} ${spoken.received}</h3>
      <div class="ticket-code">
        <span class="quiet small">${spoken.code}</span>
        ${copyCode(host, receipt.code)}
        <span class="quiet small"
          >${spoken.codeWhy} ${email ? spoken.writeTo(email) : nothing}</span
        >
      </div>
      ${facts(host, receipt)}
    </section>
    <dime-ticket .awaits=${awaitsPaper(flow)} .source=${flow.ticket}></dime-ticket>
    <div class="foot">
      <button class="button" @click=${() => go.again()}>${spoken.again}</button>
    </div>`
}

function facts(host: Element, receipt: Receipt): TemplateResult {
  const spoken = serviceWords(host)
  const day = receipt.dueDay && plainDay(receipt.dueDay, languageOf(host))
  const fact = (term: string, words: string | null) =>
    words
      ? html`<div>
          <dt>${term}</dt>
          <dd>${words}</dd>
        </div>`
      : nothing
  return html`<dl class="facts">
    ${fact(spoken.term, day)} ${fact(spoken.office, receipt.office.name)}
    ${fact(spoken.because, receipt.because)}
  </dl>`
}

function awaitsPaper({ view }: FlowState): boolean {
  return view.archetype === 'permits-and-documents'
}
