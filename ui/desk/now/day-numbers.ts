import { css, html } from 'lit'
import type { DeskToday } from '../../kit/contract.ts'
import { clockFace } from './telephone.ts'
import { say } from './words.ts'

/** The day in three figures. */
export function dayNumbers(host: Element, { calls, waiting, averageSeconds }: DeskToday) {
  const words = say(host)
  const figures = [
    [String(calls), words.callsToday],
    [String(waiting), words.waitingNow],
    [clockFace(averageSeconds), words.average],
  ]
  return html`<h2 class="over">${words.today}</h2>
    <dl class="figures">
      ${figures.map(
        ([figure, label]) =>
          html`<div>
            <dd class="num">${figure}</dd>
            <dt>${label}</dt>
          </div>`,
      )}
    </dl>`
}

/** The style of the figures. */
export const dayNumbersStyle = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 6px;
  }
  .figures div {
    display: flex;
    flex-direction: column;
    padding: 6px 10px;
    border: 1px solid var(--line);
    border-radius: var(--corner);
    background: var(--paper);
  }
  .figures dd {
    font-size: 1.333em;
    font-weight: 600;
    color: var(--ink);
    line-height: 1.2;
  }
  .figures dt {
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--quiet);
  }
`
