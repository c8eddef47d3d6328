import { html } from 'lit'
import type { LevelOverview } from '../../../core/levels/overview-contract.ts'
import { say } from './words.ts'

const tones = {
  open: '',
  breaking: 'warn',
  broken: 'bad',
  held: '',
  late: 'bad',
  reopened: '',
} as const
const kinds = ['breaking', 'broken', 'late', 'held', 'open', 'reopened'] as const

/** How many are about to fall due, missed, held and so on; a colour only where there is something to do. */
export function overviewFigures(host: Element, counts: LevelOverview['counts']) {
  const words = say(host)
  return html`<dl class="figures" aria-label=${words.countsOf}>
    ${kinds.map(
      (kind) =>
        html`<div class=${counts[kind] > 0 ? tones[kind] : ''}>
          <dd class="num">${counts[kind]}</dd>
          <dt>${words.counts[kind]}</dt>
        </div>`,
    )}
  </dl>`
}
