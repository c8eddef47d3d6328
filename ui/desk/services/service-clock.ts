import { html, nothing } from 'lit'
import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** The rules of a service's term, a sentence each. */
export function serviceClock(host: Element, { term, states, silence }: LifecycleView) {
  const words = say(host)
  const [one = '', many = ''] = words.units[term.unit]
  const amount = new Intl.NumberFormat(languageOf(host)).format(term.amount)
  const list = new Intl.ListFormat(languageOf(host), { type: 'disjunction' })
  const named = (kind: 'paused' | 'noticed') =>
    states.filter((state) => state.kind === kind).map(({ label }) => `«${label}»`)
  const [paused, noticed] = [named('paused'), named('noticed')]
  const sentences = [
    words.term(amount, term.amount === 1 ? one : many),
    words.receipt,
    paused.length > 0 ? `${words.paused(list.format(paused))} ${words.pauses}` : null,
    noticed.length > 0 ? words.noticed(list.format(noticed)) : null,
    words.silence[silence ?? 'none'],
  ]
  return html`<ul class="rules">
    ${sentences.map((sentence) => (sentence ? html`<li>${sentence}</li>` : nothing))}
  </ul>`
}
