import { ageOn, fullName } from '../person.ts'
import type { Level, Person, Scheme } from '../person.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { giveUp, steps } from './page.ts'
import type { Visit } from './page.ts'

/** What the list shows: who can sign in with the chosen scheme, and what the service asks. */
export interface PersonChoice {
  readonly scheme: Scheme
  readonly level: Level
  readonly people: readonly Person[]
  readonly today: Date
}

/** The second page: who to be, and what each of them tries. */
export function personPage(visit: Visit, choice: PersonChoice): Markup {
  const { words: said, uid } = visit
  const able = choice.people.filter(({ schemes }) => schemes.includes(choice.scheme))
  return html`${steps(said, 1, choice.level > 1)}
    <h1>${said.personTitle}</h1>
    <p class="lead">${said.scheme[choice.scheme]}. ${said.personMore}</p>
    <form method="post" action="/sign-in/${uid}/person">
      <input type="hidden" name="scheme" value="${choice.scheme}" />
      <ul class="choices">
        ${able.map((person, place) => card(visit, person, { ...choice, first: place === 0 }))}
      </ul>
    </form>
    <p class="foot"><a class="button" href="/sign-in/${uid}">${said.back}</a></p>
    ${giveUp(visit)}`
}

function card(
  { words: said, language }: Visit,
  person: Person,
  { level, today, first }: PersonChoice & { readonly first: boolean },
): Markup {
  const short = person.level < level ? said.tooLow(level) : undefined
  return html`<li>
    <button
      class="choice person"
      name="person"
      value="${person.id}"
      ${first ? html` autofocus` : undefined}
    >
      <span class="name">${fullName(person)}</span>
      <span class="chip${short ? ' warn' : ''}">${said.reaches(person.level)}</span>
      <span class="more">${person.note[language]}</span>
      <span class="code"
        >${said.age(ageOn(person, today))} · ${person.fiscalCode ?? said.noCode}</span
      >
      ${short ? html`<span class="short">${short}</span>` : undefined}
    </button>
  </li>`
}
