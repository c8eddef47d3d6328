import { css, html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { momentWords, shortDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { attachmentList, paperList, papersSent, picturesSent } from './paper-list.ts'
import { sideClock, sideClockStyle } from './side-clock.ts'
import type { Desk } from '../shell/desk.ts'
import { sideExtras, type Extras } from './side-extras.ts'
import { sidePromises } from './side-promises.ts'
import { say } from './words.ts'

export type { Extras }

/** What is known of a ticket beside its story: its time, what comes by itself, its papers, its readers. */
export function ticketSide(host: Element, extras: Extras) {
  const words = say(host)
  const { desk, ticket } = extras
  return html`${ticket.clock ? sideClock(host, ticket.clock) : html`<p class="quiet">${words.noClock}</p>`}
    ${sidePromises(host, ticket)} ${section(words.coming, coming(host, ticket))}
    ${section(words.answers, answers(ticket))} ${photos(host, desk, ticket)}
    ${attached(host, desk, ticket)}
    ${section(words.documents, paperList(host, desk, ticket.documents))} ${contact(host, ticket)}
    ${sideExtras(host, extras)} ${section(words.seen, seen(host, ticket))}
    <section><dime-who-can-see .desk=${desk} .ticket=${ticket.id}></dime-who-can-see></section>`
}

const section = (title: string, content: unknown) =>
  html`<section>
    <h2 class="over">${title}</h2>
    ${content}
  </section>`

function photos(host: Element, desk: Desk, ticket: TicketView) {
  const all = picturesSent(ticket)
  if (all.length === 0) return nothing
  const strip = html`<dime-photo-strip .desk=${desk} .photos=${all}></dime-photo-strip>`
  return section(say(host).photos, strip)
}

function attached(host: Element, desk: Desk, ticket: TicketView) {
  const papers = papersSent(ticket)
  if (papers.length === 0) return nothing
  return section(say(host).attachments, attachmentList(host, desk, papers))
}

function coming(host: Element, { coming: happenings }: TicketView) {
  if (happenings.length === 0) return html`<p class="quiet">${say(host).noComing}</p>`
  return happenings.map(
    ({ label, at }) =>
      html`<div class="even">
        <span>${label}</span><span class="quiet num day">${shortDay(at, languageOf(host))}</span>
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
  .day {
    white-space: nowrap;
  }
  section {
    margin-top: 18px;
  }
  .pair,
  .seen {
    padding: 4px 0;
    border-bottom: 1px solid var(--hair);
    overflow-wrap: anywhere;
  }
  .even.bare {
    padding: 0;
    border: 0;
    align-items: start;
  }
  .pair dd {
    white-space: pre-line;
  }
  dt {
    font-size: 0.867em;
    color: var(--quiet);
  }
`

/** The style of the side. */
export const ticketSideStyle = [sideClockStyle, look]
