import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import type { Words } from './words.ts'

/** What went wrong in words, and what a developer wants to read besides. */
export interface ShownFault {
  readonly what: string
  readonly detail?: string | undefined
}

/** The page for a sign-in that cannot go on: what happened and what to do. */
export function faultPage(said: Words, { what, detail }: ShownFault): Markup {
  return html`<h1>${said.faultTitle}</h1>
    <p class="lead">${what} ${said.faultMore}</p>
    ${
      detail
        ? html`<details open>
            <summary>${said.detail}</summary>
            <p class="code">${detail}</p>
          </details>`
        : undefined
    }`
}
