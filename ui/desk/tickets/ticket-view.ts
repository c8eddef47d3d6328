import { html } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { problemNotice } from '../../kit/notice.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { timeline } from '../../kit/timeline.ts'
import type { Asked } from '../shell/desk-part.ts'
import './refer-form.ts'
import { ticketActs, type ActsState } from './ticket-acts.ts'
import { ticketHead } from './ticket-head.ts'
import { ticketSide } from './ticket-side.ts'
import { say } from './words.ts'

/** A ticket as it was read, with what is being done to it. */
export interface TicketState extends ActsState {
  readonly read: Asked<TicketView>
  readonly retry: () => void
  readonly back: () => void
}

/** A ticket in two columns: what happened and can be done, and what is known of it. */
export function ticketView(host: Element, state: TicketState) {
  const { value, problem } = state.read
  if (!value) return problem ? refused(host, state) : waiting(host)
  return html`<article class="work-column">
      ${ticketHead(host, value, state.back)}
      <div class="story" tabindex="0" role="region" aria-label=${say(host).story}>
        ${timeline(host, value.timeline, { isNarrow: true })}
      </div>
      ${ticketActs(host, value, state)}
    </article>
    <aside class="side-column">${ticketSide(host, state.desk, value)}</aside>`
}

function refused(host: Element, { read, back }: TicketState) {
  const out = html`<button class="button" @click=${back}>${say(host).back}</button>`
  return html`<div class="work-column pad">
    ${read.problem ? problemNotice(read.problem, out) : out}
  </div>`
}

const waiting = (host: Element) =>
  html`<div class="work-column pad">${skeleton(host, 10)}</div>
    <aside class="side-column">${skeleton(host, 8)}</aside>`
