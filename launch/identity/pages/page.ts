import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'
import type { Words } from './words.ts'

/** What every page needs: its language, its own address, and what stands in the middle. */
export interface Page {
  readonly language: Language
  /** The address that shows this page again, without a language. */
  readonly path: string
  readonly title: string
  readonly body: Markup
}

/** What the pages of one sign-in share. */
export interface Visit {
  readonly language: Language
  readonly words: Words
  readonly uid: string
  /** The name of the service that asks. */
  readonly client: string
}

/** A whole document: marked as invented people, no script, everything from this provider. */
export function document({ language, path, title, body }: Page): string {
  const said = words[language]
  const other = language === 'it' ? 'en' : 'it'
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${said.title}</title>
        <link rel="stylesheet" href="/assets/identity.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">${said.skip}</a>
        <header>
          <p class="notice">
            <strong>${said.development}</strong> <span>${said.developmentMore}</span>
          </p>
          <div class="top">
            <span class="brand">${said.title}</span>
            <a
              class="language"
              href="${path}${path.includes('?') ? '&' : '?'}lang=${other}"
              lang="${other}"
              hreflang="${other}"
              >${said.otherLanguage}</a
            >
          </div>
        </header>
        <main id="content">${body}</main>
      </body>
    </html>`
  return page.markup
}

/** The way to the end, where one is on it; the code is a step only when the level asks for one. */
export function steps(said: Words, current: number, withProof: boolean): Markup {
  const names = [
    said.stepScheme,
    said.stepPerson,
    ...(withProof ? [said.stepProof] : []),
    said.stepConsent,
  ]
  return html`<ol class="steps" aria-label="${said.steps}">
    ${names.map((name, place) => step(name, place - current))}
  </ol>`
}

function step(name: string, ahead: number): Markup {
  if (ahead === 0) return html`<li class="now" aria-current="step">${name}</li>`
  return ahead < 0
    ? html`<li class="done"><span aria-hidden="true">✓ </span>${name}</li>`
    : html`<li>${name}</li>`
}

/** The way out that tells the service that the person said no. */
export function giveUp({ uid, words: said }: Visit): Markup {
  return html`<form class="out" method="post" action="/sign-in/${uid}/cancel">
    <button class="button plain">${said.giveUp}</button>
  </form>`
}
