import { html } from 'lit'
import type { RankingCall } from '../../../core/ranking/contract.ts'
import type { Desk } from '../shell/desk.ts'
import type { RankedRow } from './changes.ts'
import { eitherOf } from './figures.ts'
import './published-list.ts'
import './ranked-lists.ts'
import { seedMeaning } from './seed-meaning.ts'
import { say } from './words.ts'

/** A call and its requests in order. */
export interface OrderPart {
  readonly desk: Desk
  readonly call: RankingCall
  readonly rows: readonly RankedRow[]
}

/** The requests in order as they stand now, what a seed is, and what was published before. */
export function orderPart(host: Element, { desk, call, rows }: OrderPart) {
  const words = say(host)
  return html`<section>
      <h2>${words.now}</h2>
      ${rows.length > 0 ? ordered(host, { desk, rows }) : nobody(host, call)}
    </section>
    <section>
      <h2>${words.published}</h2>
      <dime-published-list .desk=${desk} .versions=${call.versions}></dime-published-list>
    </section>`
}

function ordered(host: Element, { desk, rows }: Omit<OrderPart, 'call'>) {
  return html`<p class="intro after">${say(host).nowHint}</p>
    <dime-ranked-lists .desk=${desk} .rows=${rows}></dime-ranked-lists>
    ${seedMeaning(host)}`
}

function nobody(host: Element, { among }: RankingCall) {
  const words = say(host)
  return html`<p><strong>${words.nobody}</strong></p>
    <p class="quiet">${words.nobodyHint(eitherOf(host, among))}</p>`
}
