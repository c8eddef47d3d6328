import { html, nothing, type TemplateResult } from 'lit'
import type { RankedPlace } from '../../kit/contract.ts'
import { plainDay } from '../../kit/dates.ts'
import { languageOf, words } from '../../kit/words.ts'

const say = words({
  it: {
    place: (position: number, of: number) => `Posizione ${position} su ${of}`,
    number: (number: string) => `Domanda n. ${number}`,
    total: 'Totale',
    drawn:
      'A parità di punti il posto è stato sorteggiato: il seme è pubblicato con la graduatoria.',
    until: (day: string) => `Pubblicata fino al ${day}`,
    appeal: (day: string) => `Puoi ricorrere fino al ${day}`,
  },
  en: {
    place: (position: number, of: number) => `Place ${position} of ${of}`,
    number: (number: string) => `Application no. ${number}`,
    total: 'Total',
    drawn: 'With equal points the place was drawn: the seed is published with the ranking.',
    until: (day: string) => `Published until ${day}`,
    appeal: (day: string) => `You can appeal until ${day}`,
  },
})

/** The reader’s own place in a ranking: each of the points, and why. */
export function rankedPlacePart(
  host: Element,
  place: RankedPlace | null,
): TemplateResult | typeof nothing {
  if (!place) return nothing
  const spoken = say(host)
  const language = languageOf(host)
  const figure = new Intl.NumberFormat(language)
  const days = [
    place.until && spoken.until(plainDay(place.until, language)),
    place.appealUntil && spoken.appeal(plainDay(place.appealUntil, language)),
  ].filter(Boolean)
  return html`<section>
    <h3 class="sub">${place.kindLabel}</h3>
    <p>
      <strong class="num">${spoken.place(place.position, place.of)}</strong>
      ${place.listLabel ? html`· ${place.listLabel}` : nothing}
    </p>
    <p class="quiet small num">${[spoken.number(place.number), ...days].join(' · ')}</p>
    <dl class="points">
      ${place.points.map(
        ({ label, points, why }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="num">${figure.format(points)}</dd>
            <dd class="why small quiet">${why}</dd>
          </div>`,
      )}
      <div>
        <dt><strong>${spoken.total}</strong></dt>
        <dd class="num"><strong>${figure.format(place.total)}</strong></dd>
      </div>
    </dl>
    ${place.isTied ? html`<p class="small quiet">${spoken.drawn}</p>` : nothing}
  </section>`
}
