import { html, nothing } from 'lit'
import type { Problem } from '../../kit/problem.ts'
import { troubleAgain } from '../parts/trouble.ts'
import { languageButton } from '../shell/language-button.ts'
import './password-step.ts'
import './second-step.ts'
import { say } from './words.ts'

/** What stands around a step of coming in. */
export interface Frame {
  readonly title: 'signIn' | 'second' | null
  readonly away: Problem | null
  readonly retry: () => void
  readonly isWide?: boolean
}

/** The bar with the language, and the one column in which one comes in. */
export function signInFrame(
  host: Element,
  { title, away, retry, isWide }: Frame,
  content: unknown,
) {
  const words = say(host)
  return html`<div class="page">
    <header class="bar">
      <strong>${words.product}</strong> <span>${words.desk}</span>
      <span class="grow"></span> ${languageButton(host)}
    </header>
    <main>
      <div class="door ${isWide ? 'wide' : ''}">
        ${title ? html`<h1>${words[title]}</h1>` : nothing}
        ${title === 'signIn' ? html`<p class="quiet">${words.forStaff}</p>` : nothing}
        ${away ? troubleAgain(host, away, retry) : nothing} ${content}
      </div>
    </main>
  </div>`
}
