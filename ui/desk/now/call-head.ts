import { css, html, nothing } from 'lit'
import type { CallView } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { callerNumber, callerTitle } from './caller.ts'
import { say } from './words.ts'

/** Who calls, whether they were checked, from which number and queue; taking it while it rings. */
export function callHead(host: Element, call: CallView, take: () => void) {
  const words = say(host)
  const checks = call.checks.map((check) => checkWord(host, check)).join(', ')
  return html`<header class="head">
    <div>
      <h1>${callerTitle(host, call)}</h1>
      <p class="quiet small num">
        ${callerNumber(host, call)} ${call.queue ? html`· ${words.queue(call.queue)}` : nothing}
      </p>
    </div>
    ${call.person ? html`<span class="chip good">${icon('check')} ${words.known(checks)}</span>` : nothing}
    <span class="grow"></span>
    ${
      call.state === 'ringing'
        ? html`<button class="button main" @click=${take}>
            ${icon('phone')} ${words.take} <kbd>T</kbd>
          </button>`
        : nothing
    }
  </header>`
}

/** The word for something that a caller can prove who they are by. */
export function checkWord(host: Element, check: string): string {
  const words: Readonly<Record<string, string>> = say(host).checks
  return words[check] ?? check
}

/** The style of the head. */
export const callHeadStyle = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 8px 20px;
    border-bottom: 1px solid var(--line);
  }
  .chip .icon {
    width: 1.1em;
    height: 1.1em;
  }
`
