import { html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { TicketView } from '../../kit/contract.ts'
import { briefMoment } from '../../kit/dates.ts'
import { termLine } from '../../kit/clock-bar.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './act-words.ts'

type Target = NonNullable<TicketView['promises']>['targets'][number]

/** What the office promised beside the law, how much of it is gone, and when it stood still. */
export function sidePromises(host: Element, { promises }: TicketView) {
  if (!promises || promises.targets.length === 0) return nothing
  const words = say(host)
  const language = languageOf(host)
  const at = (moment: string) => briefMoment(moment, language)
  return html`<section>
    <h2 class="over">${words.promises}</h2>
    ${promises.targets.map((target) => oneTarget(host, target))}
    ${promises.holds.map(
      ({ from, to, label, note, by }) =>
        html`<div class="pair">
          ${label}, ${to ? words.heldBetween(at(from), at(to)) : words.heldSince(at(from))}
          <div class="tiny quiet">${note ? `${note} · ` : ''}${by}</div>
        </div>`,
    )}
    ${promises.level ? html`<p class="tiny quiet">${words.byLevel(promises.level)}</p>` : nothing}
  </section>`
}

function oneTarget(host: Element, target: Target) {
  const words = say(host)
  const at = (moment: string) => briefMoment(moment, languageOf(host))
  const { label, metAt, brokenAt, dueAt, used } = target
  const said = metAt
    ? words.met(at(metAt))
    : brokenAt
      ? words.broken(at(dueAt))
      : words.due(at(dueAt))
  const tone = brokenAt ? 'bad' : metAt ? 'good' : used >= 0.75 ? 'warn' : 'plain'
  return html`<div class="pair">
    <div class="even bare"><span>${label}</span>${chip(said, tone)}</div>
    ${metAt ? nothing : termLine(used)}
  </div>`
}
