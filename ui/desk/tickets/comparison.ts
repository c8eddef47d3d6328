import { css, html } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './act-words.ts'

/** Two tickets side by side: the one that ends and the one that stays; what differs is marked. */
export function comparison(host: Element, ends: TicketView, stays: TicketView) {
  const words = say(host)
  const labels = new Map(
    [...ends.answers, ...stays.answers].map(({ field, label }) => [field, label]),
  )
  const row = (label: string, one: string, other: string) =>
    html`<tr class=${one === other ? '' : 'differs'}>
      <th scope="row">${label}</th>
      <td>${one}</td>
      <td>${other}</td>
    </tr>`
  const said = ({ answers }: TicketView, field: string) =>
    answers.find((each) => each.field === field)?.value ?? '–'
  const day = ({ createdAt }: TicketView) => fullDay(createdAt, languageOf(host))
  const who = ({ person }: TicketView) => person ?? '–'
  return html`<div class="both">
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.mergeThis}<br /><span class="num">${ends.code}</span></th>
          <th scope="col">${words.mergeInto}<br /><span class="num">${stays.code}</span></th>
        </tr>
      </thead>
      <tbody>
        ${row(words.mergeWho, who(ends), who(stays))}
        ${row(words.mergeState, ends.stateLabel, stays.stateLabel)}
        ${row(words.mergeCame, day(ends), day(stays))}
        ${[...labels].map(([field, label]) => row(label, said(ends, field), said(stays, field)))}
      </tbody>
    </table>
  </div>`
}

/** The style of two tickets side by side. */
export const comparisonStyle = css`
  dime-dialog {
    --dialog-width: 760px;
  }
  .both {
    overflow-x: auto;
  }
  .both table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.933em;
  }
  .both th,
  .both td {
    padding: 5px 8px;
    border-bottom: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .both tbody td {
    white-space: pre-line;
  }
  .both tbody th {
    font-weight: 400;
    color: var(--quiet);
  }
  .both .differs td {
    background: var(--warn-wash);
    color: var(--warn-ink);
  }
  /* Too narrow for three columns: what is compared stands above the two. */
  @media (max-width: 519px) {
    .both tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-bottom: 4px;
      border-bottom: 1px solid var(--hair);
    }
    .both :is(th, td) {
      padding: 2px 8px;
      border: 0;
    }
    .both :is(tbody th, thead td) {
      grid-column: 1 / -1;
    }
    .both thead td {
      display: none;
    }
  }
`
