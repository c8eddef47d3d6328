import { css, html, nothing } from 'lit'
import { clockBar, clockStyle } from '../../kit/clock-bar.ts'
import type { ClockView, TicketView } from '../../kit/contract.ts'
import { momentWords, shortDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import type { Desk } from '../shell/desk.ts'
import { paperList } from './paper-list.ts'
import './photo-strip.ts'
import { say } from './words.ts'

/** What is known of a ticket beside its story: its time, what comes by itself, its papers, its readers. */
export function ticketSide(host: Element, desk: Desk, ticket: TicketView) {
  const words = say(host)
  return html`${ticket.clock ? clock(host, ticket.clock) : html`<p class="quiet">${words.noClock}</p>`}
  ${section(words.coming, coming(host, ticket))} ${section(words.answers, answers(ticket))}
  ${
    ticket.photos.length > 0
      ? section(
          words.photos,
          html`<dime-photo-strip .desk=${desk} .photos=${ticket.photos}></dime-photo-strip>`,
        )
      : nothing
  }
  ${section(words.documents, paperList(host, desk, ticket.documents))} ${contact(host, ticket)}
  ${section(words.seen, seen(host, ticket))}`
}

const section = (title: string, content: unknown) =>
  html`<section>
    <h2 class="over">${title}</h2>
    ${content}
  </section>`

function clock(host: Element, view: ClockView) {
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
    </details>`
}

function coming(host: Element, { coming: happenings }: TicketView) {
  if (happenings.length === 0) return html`<p class="quiet">${say(host).noComing}</p>`
  return happenings.map(
    ({ label, at }) =>
      html`<div class="even">
        <span>${label}</span><span class="quiet num">${shortDay(at, languageOf(host))}</span>
      </div>`,
  )
}

const answers = ({ answers: given }: TicketView) =>
  html`<dl>
    ${given.map(
      ({ label, value }) =>
        html`<div class="pair">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`

function contact(host: Element, { contact: way }: TicketView) {
  const ways = [way?.email, way?.phone].filter(Boolean)
  if (ways.length === 0) return nothing
  return section(
    say(host).contact,
    ways.map((each) => html`<div class="even">${each}</div>`),
  )
}

function seen(host: Element, { seenBy }: TicketView) {
  if (seenBy.length === 0) return html`<p class="quiet">${say(host).noneSeen}</p>`
  return seenBy.map(
    ({ name, office, at, why }) =>
      html`<div class="seen">
        ${name} <span class="quiet">· ${office}</span>
        <div class="tiny quiet num">${momentWords(at, languageOf(host))} · ${why}</div>
      </div>`,
  )
}

const look = css`
  section {
    margin-top: 18px;
  }
  td.num {
    white-space: nowrap;
  }
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
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.867em;
  }
  th,
  td {
    padding: 3px 6px 3px 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .pair,
  .seen {
    padding: 4px 0;
    border-bottom: 1px solid var(--hair);
    overflow-wrap: anywhere;
  }
  dt {
    font-size: 0.867em;
    color: var(--quiet);
  }
`

/** The style of the side. */
export const ticketSideStyle = [clockStyle, look]
