import { html, nothing } from 'lit'
import type { CompensationView } from '../../../core/levels/compensation-contract.ts'
import { chip } from '../../kit/chip.ts'
import { dayWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

const tones = { due: 'warn', paid: 'good', waived: 'plain' } as const

/** Where a compensation stands: due, paid or waived, by whom, when and why. */
export function standing(host: Element, { state, reason, settledBy, settledAt }: CompensationView) {
  const words = say(host)
  const when = settledAt ? dayWords(settledAt, languageOf(host)) : ''
  return html`${chip(words.state[state], tones[state])}
  ${settledBy ? html`<div class="quiet small">${words.settledBy(settledBy, when)}</div>` : nothing}
  ${reason ? html`<div class="small">${reason}</div>` : nothing}`
}

/** Since when a compensation is due. */
export const dueSince = (host: Element, { dueAt }: CompensationView): string =>
  dayWords(dueAt, languageOf(host))
