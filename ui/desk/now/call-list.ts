import { css, html, nothing } from 'lit'
import type { CallView, DeskToday } from '../../kit/contract.ts'
import { timeWords } from '../../kit/dates.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { languageOf } from '../../kit/words.ts'
import '../shell/since-time.ts'
import { callerNumber, callerTitle } from './caller.ts'
import { dayNumbers, dayNumbersStyle } from './day-numbers.ts'
import { say } from './words.ts'

/** The calls at the left, which one is on show, and what choosing does. */
export interface CallListState {
  readonly day: DeskToday | null
  readonly shown: string | null
  readonly choose: (call: string) => void
}

/** The calls that are open, those of earlier today, and the day in figures. */
export function callList(host: Element, { day, shown, choose }: CallListState) {
  const words = say(host)
  if (!day) return skeleton(host, 8)
  const row = (call: CallView) => callRow(host, call, { isShown: call.id === shown, choose })
  return html`<h2 class="over">${words.open}</h2>
    ${list(day.open, row, words.noOpen)}
    <div class="earlier">
      <h2 class="over later">${words.recent}</h2>
      ${list(day.recent, row, words.noRecent)} ${dayNumbers(host, day)}
    </div>`
}

function list(calls: readonly CallView[], row: (call: CallView) => unknown, none: string) {
  if (calls.length === 0) return html`<p class="empty small">${none}</p>`
  return html`<ul class="calls">
    ${calls.map((call) => html`<li>${row(call)}</li>`)}
  </ul>`
}

function callRow(
  host: Element,
  call: CallView,
  { isShown, choose }: { isShown: boolean; choose: (call: string) => void },
) {
  const words = say(host)
  const isClosed = call.state === 'closed'
  return html`<button
    class="call ${call.state}"
    aria-current=${isShown ? 'true' : nothing}
    @click=${() => choose(call.id)}
  >
    <span class="row">
      <strong class="grow">${callerTitle(host, call)}</strong>
      <span class="small num">
        ${
          isClosed
            ? timeWords(call.startedAt, languageOf(host))
            : html`<dime-since-time
                .from=${call.answeredAt ?? call.startedAt}
                .to=${call.endedAt}
              ></dime-since-time>`
        }
      </span>
    </span>
    <span class="small quiet num">
      ${isClosed && call.outcome ? words.outcomes[call.outcome] : words.states[call.state]} ·
      ${callerNumber(host, call)}
    </span>
  </button>`
}

const rows = css`
  .over.later {
    margin-top: 16px;
  }
  .calls {
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .call {
    display: block;
    width: 100%;
    padding: 7px 12px;
    border: 1px solid var(--line);
    border-radius: var(--corner);
    background: var(--paper);
    color: var(--text);
    text-align: start;
    cursor: pointer;
  }
  .call:hover {
    border-color: var(--blue);
  }
  .call .row {
    flex-wrap: nowrap;
  }
  .call strong {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .call.closed strong {
    font-weight: 400;
  }
  .call.ringing {
    border-color: var(--warn);
    background: var(--warn-wash);
  }
  .call.ringing .quiet {
    color: var(--warn-ink);
  }
  .call[aria-current] {
    border-color: var(--blue);
    box-shadow: inset 3px 0 var(--blue);
  }
`

/** The style of the calls at the left. */
export const callListStyle = [rows, dayNumbersStyle]
