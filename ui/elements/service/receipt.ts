import { html, nothing, type TemplateResult } from 'lit'
import type { Receipt, TicketView } from '../../kit/contract.ts'
import { copyCode } from '../../kit/copy-code.ts'
import { icon } from '../../kit/icon.ts'
import { contactToSend } from './contact.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { serviceWords } from './words.ts'

/** What was received and the ticket as it goes on; of a paper that comes at once, the paper first. */
export function receiptPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const { receipt, hasPaper } = flow
  if (!receipt) return html``
  const spoken = serviceWords(host)
  const isPaper = flow.view.archetype === 'permits-and-documents'
  const code = codeBox(host, flow, receipt)
  const heard = ({ detail }: CustomEvent<TicketView>) => go.heard(detail)
  return html`<section class="receipt">
      <h3 tabindex="-1" class="title">
        ${icon('check')} ${hasPaper ? spoken.ready : spoken.received}
      </h3>
      ${isPaper ? nothing : code}
    </section>
    <dime-ticket
      is-in-receipt
      .awaits=${isPaper}
      .source=${flow.ticket}
      @dime-read=${heard}
    ></dime-ticket>
    ${isPaper ? html`<section class="receipt code-below">${code}</section>` : nothing}
    <div class="foot">
      <button class="button" @click=${() => go.again()}>${spoken.again}</button>
    </div>`
}

function codeBox(host: Element, flow: FlowState, { code, because }: Receipt): TemplateResult {
  const spoken = serviceWords(host)
  const email = contactToSend(flow.draft.contact, flow.session.me)?.email
  const why = html`<p class="small because">${spoken.because}: ${because}</p>`
  return html`<div class="ticket-code">
      <span class="quiet small">${spoken.code}</span>
      ${copyCode(host, code)}
      <span class="quiet small">${spoken.codeWhy} ${email ? spoken.writeTo(email) : nothing}</span>
    </div>
    ${because && !flow.hasPaper ? why : nothing}`
}
