import { html } from 'lit'
import { say } from './words.ts'

/** The two things one may add, each with what it needs. */
export function factorWays(
  host: Element,
  isPasskeyKnown: boolean,
  choose: (way: 'passkey' | 'totp') => void,
) {
  const words = say(host)
  return html`<div class="stack">
    <div class="card stack">
      <p>${isPasskeyKnown ? words.addPasskeyHint : words.noPasskeys}</p>
      <div>
        <button
          class="button main"
          aria-disabled=${isPasskeyKnown ? 'false' : 'true'}
          @click=${() => isPasskeyKnown && choose('passkey')}
        >
          ${words.addPasskey}
        </button>
      </div>
    </div>
    <div class="card stack">
      <p>${words.addTotpHint}</p>
      <div><button class="button" @click=${() => choose('totp')}>${words.addTotp}</button></div>
    </div>
  </div>`
}
