import { css, html } from 'lit'
import { clockBar, clockStyle } from '../../kit/clock-bar.ts'
import type { ClockView } from '../../kit/contract.ts'
import { shortDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { clockHistoryList } from './clock-history.ts'
import { say } from './words.ts'

/** The legal term: how it stands, how it was reckoned, and how its last day moved. */
export function sideClock(host: Element, view: ClockView) {
  const words = say(host)
  const language = languageOf(host)
  return html`${clockBar(host, view)}
    <details class="how">
      <summary>${words.how}</summary>
      <table>
        <tr>
          <th>${words.rule}</th>
          <th>${words.fromDay}</th>
          <th>${words.toDay}</th>
          <th>${words.days}</th>
        </tr>
        ${view.lines.map(
          ({ rule, from, to, days }) =>
            html`<tr>
              <td>${words.rules[rule] ?? rule}</td>
              <td class="num">${shortDay(from, language)}</td>
              <td class="num">${shortDay(to, language)}</td>
              <td class="num">${days}</td>
            </tr>`,
        )}
      </table>
      ${clockHistoryList(host, view)}
    </details>`
}

const look = css`
  .how {
    padding: 4px 16px 10px;
    background: var(--page);
    border-radius: 0 0 var(--corner) var(--corner);
  }
  .how summary {
    min-height: 28px;
    color: var(--blue);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .how td.num {
    white-space: nowrap;
  }
  .how table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.867em;
  }
  .how th,
  .how td {
    padding: 3px 6px 3px 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .moved-days {
    padding-inline-start: 18px;
    font-size: 0.867em;
  }
`

/** The style of the term at the side. */
export const sideClockStyle = [clockStyle, look]
