import { attributeNames, attributesOf } from '../account.ts'
import type { Account, AttributeName } from '../account.ts'
import { addressLine } from '../person.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { steps } from './page.ts'
import type { Visit } from './page.ts'

/** What the last page shows: whose data, which of them were asked, and whether a code came before. */
export interface ConsentRequest {
  readonly account: Account
  readonly asked: readonly string[]
  readonly withProof: boolean
}

/** The last page: every attribute that will be given, with its value. */
export function consentPage(visit: Visit, { account, asked, withProof }: ConsentRequest): Markup {
  const { words: said, uid } = visit
  const known = attributesOf(account)
  const given = attributeNames.filter((name) => asked.includes(name) && name in known)
  return html`${steps(said, withProof ? 3 : 2, withProof)}
    <h1>${said.consentTitle}</h1>
    <p class="lead">${said.consentMore(visit.client)}</p>
    <dl class="data">${given.map((name) => row(visit, name, account))}</dl>
    <form method="post" action="/sign-in/${uid}/consent">
      <p class="foot">
        <button class="button main" autofocus>${said.agree}</button>
        <button class="button" formaction="/sign-in/${uid}/cancel">${said.disagree}</button>
      </p>
    </form>`
}

const locales = { it: 'it-IT', en: 'en-GB' } as const

function row({ words: said, language }: Visit, name: AttributeName, account: Account): Markup {
  const { person } = account
  const readable: Partial<Record<AttributeName, string>> = {
    birthdate: new Intl.DateTimeFormat(locales[language], {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(person.birthdate)),
    gender: said.gender[person.gender],
    place_of_birth: person.birthPlace.name,
    address: addressLine(person.address),
  }
  const value = readable[name] ?? String(attributesOf(account)[name]).replace(/^(TINIT|VATIT)-/, '')
  return html`<div>
    <dt>${said.attribute[name]}</dt>
    <dd>${value}</dd>
  </div>`
}
