import { proofDigits } from '../proof.ts'
import type { Level } from '../person.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { giveUp, steps } from './page.ts'
import type { Visit } from './page.ts'

/** What the code page shows: the code itself, as the app would, and how many tries are left after a wrong one. */
export interface ProofRequest {
  readonly name: string
  readonly level: Level
  readonly code: string
  readonly triesLeft?: number
}

/** The third page: the code that proves level 2, or the PIN that proves level 3. */
export function proofPage(visit: Visit, request: ProofRequest): Markup {
  const { words: said, uid } = visit
  const { level, name, code, triesLeft } = request
  return html`${steps(said, 2, true)}
    <h1>${said.proofTitle[level]}</h1>
    <p class="lead">${said.signingInAs(name)}.</p>
    ${triesLeft === undefined ? undefined : summary(visit, triesLeft)}
    <div class="device">
      <p class="shown">${said.proofShown[level]}</p>
      <p class="digits">${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}</p>
      <p class="more">${said.proofMore}</p>
    </div>
    <form method="post" action="/sign-in/${uid}/proof" class="proof">
      <label for="code">${said.proofLabel[level]}</label>
      ${field(level, triesLeft !== undefined)}
      <p class="foot">
        <button class="button main">${said.goOn}</button
        ><a class="button" href="/sign-in/${uid}?again=1">${said.back}</a>
      </p>
    </form>
    ${giveUp(visit)}`
}

function summary({ words: said }: Visit, triesLeft: number): Markup {
  return html`<div class="wrong" role="alert">
    <p><strong>${said.wrongTitle}</strong></p>
    <p><a href="#code" id="code-wrong">${said.proofWrong(triesLeft)}</a></p>
  </div>`
}

function field(level: Level, isWrong: boolean): Markup {
  const wrong = isWrong ? html` aria-invalid="true" aria-describedby="code-wrong"` : undefined
  return html`<input
    id="code"
    name="code"
    class="in"
    inputmode="numeric"
    autocomplete="one-time-code"
    size="${proofDigits[level] + 1}"
    maxlength="${proofDigits[level] + 1}"
    required
    autofocus${wrong}
  />`
}
