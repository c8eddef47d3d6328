import type { Level, Person, Scheme } from '../person.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { giveUp, steps } from './page.ts'
import type { Visit } from './page.ts'

const schemes: readonly Scheme[] = ['spid', 'cie', 'eidas']

/** What the first page shows: the level the service asks and how many people each scheme knows. */
export interface SchemeChoice {
  readonly level: Level
  readonly people: readonly Person[]
}

/** The first page: how to sign in. */
export function schemePage(visit: Visit, { level, people }: SchemeChoice): Markup {
  const { words: said } = visit
  return html`${steps(said, 0, level > 1)}
    <h1>${said.schemeTitle}</h1>
    <p class="lead">${said.asks(visit.client)}. ${said.levelAsked[level]}</p>
    <ul class="choices">
      ${schemes.map((scheme, place) => choice(visit, scheme, { people, place }))}
    </ul>
    ${giveUp(visit)}`
}

interface Place {
  readonly people: readonly Person[]
  readonly place: number
}

function choice({ uid, words: said }: Visit, scheme: Scheme, { people, place }: Place): Markup {
  const count = people.filter(({ schemes: known }) => known.includes(scheme)).length
  return html`<li>
    <a
      class="choice scheme ${scheme}"
      href="/sign-in/${uid}?scheme=${scheme}"
      ${place === 0 ? html` autofocus` : undefined}
    >
      <span class="name">${said.scheme[scheme]}</span>
      <span class="more">${said.schemeMore[scheme]} · ${said.peopleCount(count)}</span></a
    >
  </li>`
}
