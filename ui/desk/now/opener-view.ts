import { html } from 'lit'
import type { Receipt, ServiceView } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { skeleton } from '../../kit/skeleton.ts'
import type { Asked } from '../shell/desk-part.ts'
import type { Desk } from '../shell/desk.ts'
import { receiptView } from './receipt-view.ts'
import './service-picker.ts'
import { ticketForm, type TicketFormState } from './ticket-form.ts'
import { say } from './words.ts'

/** How far the opening of a ticket has come, and what each step does. */
export interface OpenerState extends Pick<
  TicketFormState,
  'client' | 'draft' | 'person' | 'faults' | 'answer' | 'contact' | 'send'
> {
  readonly desk: Desk
  readonly service: Asked<ServiceView>
  readonly sent: Asked<Receipt>
  readonly choose: (service: string) => void
  readonly seeTicket: (id: string) => void
  readonly back: () => void
}

/** The step one is at: the service, its questions, the receipt. */
export function openerView(host: Element, state: OpenerState) {
  const { service, sent, draft, back } = state
  const receipt = sent.value
  if (receipt)
    return receiptView(host, receipt, { back, seeTicket: () => state.seeTicket(receipt.id) })
  if (!draft.service) return picker(host, state)
  if (service.problem) return trouble(host, service.problem, cancel(host, back))
  if (!service.value) return skeleton(host, 8)
  return ticketForm(host, {
    ...state,
    service: service.value,
    problem: sent.problem,
    isBusy: sent.isBusy,
    cancel: back,
  })
}

function picker(host: Element, { desk, choose, back }: OpenerState) {
  return html`<dime-service-picker
      .desk=${desk}
      @dime-service=${(event: CustomEvent<string>) => choose(event.detail)}
    ></dime-service-picker>
    <div>${cancel(host, back)}</div>`
}

const cancel = (host: Element, back: () => void) =>
  html`<button class="button plain" @click=${back}>${say(host).cancel}</button>`
