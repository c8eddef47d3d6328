import { html, nothing } from 'lit'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { fullDay, momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import '../parts/pick.ts'
import { stateChip } from './state-chip.ts'
import { say } from './words.ts'

/** What the head of an area's page shows, and how another place is chosen. */
export interface EnablingHead {
  readonly view: EnablingView
  readonly offices: readonly OfficeRow[]
  readonly choose: (office: string | null) => void
}

/** What the area is, for whom one looks at it, and how it stands there. */
export function enablingHead(host: Element, { view, offices, choose }: EnablingHead) {
  const words = say(host)
  return html`<p class="intro">
      ${view.brief} <span class="num">${words.version(view.version)}</span>
    </p>
    <div class="where">
      <dime-pick
        .label=${words.where}
        .hint=${words.officeHint}
        .value=${view.place?.id ?? 'whole'}
        .choices=${[{ id: 'whole', name: words.whole, hint: '' }, ...officeChoices(offices)]}
        @dime-pick=${({ detail }: CustomEvent<string | null>) =>
          choose(detail === 'whole' ? null : detail)}
      ></dime-pick>
    </div>
    <div class="state">
      ${stateChip(host, view.state)}
      <span>${sentence(host, view)} ${follows(host, view)}</span>
      <span class="quiet">${words.openTickets(view.openTickets)}</span>
    </div>`
}

function sentence(host: Element, { state, from, until }: EnablingView): string {
  const words = say(host)
  const day = (moment: string | null) => (moment ? fullDay(moment, languageOf(host)) : '')
  if (state === 'off') return words.isOff
  if (state === 'coming') return words.isComing(day(from))
  if (state === 'over') return words.isOver(day(until))
  return until ? `${words.isOn} ${words.endsOn(day(until))}` : words.isOn
}

function follows(host: Element, { follows: said, isOwn, words: all, place }: EnablingView) {
  const words = say(host)
  if (said) return said.office ? words.follows(said.office.name) : words.followsWhole
  if (!isOwn) return nothing
  const own = all.find(({ office }) => (office?.id ?? null) === (place?.id ?? null))
  if (!own?.changedBy || !own.changedAt) return words.saidByCode
  return words.saidBy(own.changedBy, momentWords(own.changedAt, languageOf(host)))
}
