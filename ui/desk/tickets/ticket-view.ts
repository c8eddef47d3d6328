import { html } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { trouble, type Asked } from '../parts/care.ts'
import { story, type StoryState } from './ticket-story.ts'
import { ticketActs, type ActsState } from './ticket-acts.ts'
import { ticketHead, type HeadState } from './ticket-head.ts'
import { ticketBroken, type Mending } from './ticket-broken.ts'
import { ticketSide, type Extras } from './ticket-side.ts'
import { say } from './words.ts'

/** A ticket as it was read, with what is being done to it. */
export interface TicketState extends ActsState, StoryState, Mending {
  readonly read: Asked<TicketView>
  readonly head: HeadState
  readonly repair: Extras['repair']
  readonly annul: Extras['annul']
}

/** A ticket in two columns: what happened and can be done, and what is known of it. */
export function ticketView(host: Element, state: TicketState) {
  const { value: ticket, problem } = state.read
  if (!ticket) return problem ? refused(host, state) : waiting(host)
  return html`<article class="work-column">
      ${ticketHead(host, ticket, state.head)} ${story(host, ticket, state)}
      ${ticketBroken(ticket, state)} ${ticketActs(host, ticket, state)}
    </article>
    <aside class="side-column">${ticketSide(host, { ...state, ticket })}</aside>`
}

function refused(host: Element, { read, head }: TicketState) {
  const out = html`<button class="button" @click=${head.back}>${say(host).back}</button>`
  return html`<div class="work-column pad">${trouble(host, read.problem, out)}</div>`
}

const waiting = (host: Element) =>
  html`<div class="work-column pad">${skeleton(host, 10)}</div>
    <aside class="side-column">${skeleton(host, 8)}</aside>`
