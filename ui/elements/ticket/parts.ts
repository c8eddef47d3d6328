import { html, nothing, type TemplateResult } from 'lit'
import { until } from 'lit/directives/until.js'
import { clockBar } from '../../kit/clock-bar.ts'
import type { ClockView, TicketView } from '../../kit/contract.ts'
import { momentWords, plainDay, shortDay } from '../../kit/dates.ts'
import { timeline } from '../../kit/timeline.ts'
import { languageOf } from '../../kit/words.ts'
import { ruleWords, ticketWords } from './words.ts'

/** The clock of a ticket, and how its last day was reckoned, a rule a line. */
export function clockPart(host: Element, clock: ClockView | null): TemplateResult | typeof nothing {
  if (!clock) return nothing
  const language = languageOf(host)
  const spoken = ticketWords(host)
  const line = ({ rule, from, to, days }: ClockView['lines'][number]) =>
    html`<li>
      <span>${ruleWords(host, rule)}</span>
      <span class="quiet num">
        ${from === to ? shortDay(from, language) : `${shortDay(from, language)} – ${shortDay(to, language)}`}
        ${days > 0 ? `· ${spoken.days(days)}` : nothing}
      </span>
    </li>`
  return html`${clockBar(host, clock)}
    <details>
      <summary>${spoken.reckoned}</summary>
      <ul class="lines">
        ${clock.lines.map(line)}
      </ul>
    </details>`
}

/** Who takes care, since when, and where else it went. */
export function factsPart(host: Element, ticket: TicketView): TemplateResult {
  const spoken = ticketWords(host)
  const language = languageOf(host)
  return html`<dl class="about">
    <div>
      <dt>${spoken.office}</dt>
      <dd>${ticket.assignee ? `${ticket.assignee}, ` : nothing}${ticket.office.name}</dd>
    </div>
    <div>
      <dt>${spoken.sent}</dt>
      <dd>${plainDay(ticket.createdAt, language)}</dd>
    </div>
    ${ticket.sentBy ? html`<div class="wide"><dd>${ticket.sentBy}</dd></div>` : nothing}
    ${
      ticket.referral && ticket.channel !== 'referral'
        ? html`<div class="wide">
            <dd>${spoken.referral(ticket.referral.name, ticket.referral.code)}</dd>
          </div>`
        : nothing
    }
  </dl>`
}

/** What was answered, folded. */
export function answersPart(host: Element, ticket: TicketView): TemplateResult | typeof nothing {
  if (ticket.answers.length === 0) return nothing
  return html`<details>
    <summary>${ticketWords(host).answers}</summary>
    <dl class="about one">
      ${ticket.answers.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </details>`
}

/** The reader's own pictures, small; `likeness` brings one as an address that the page may show. */
export function photosPart(
  host: Element,
  { photos }: TicketView,
  likeness: (id: string) => Promise<string | null>,
): TemplateResult | typeof nothing {
  if (photos.length === 0) return nothing
  const empty = html`<span></span>`
  const picture = async (id: string, name: string) => {
    const address = await likeness(id)
    return address ? html`<img src=${address} alt=${name} />` : html`<span>${name}</span>`
  }
  return html`<section class="own-photos">
    <h3 class="sub">${ticketWords(host).photos}</h3>
    <ul class="photos">
      ${photos.map(({ id, name }) => html`<li>${until(picture(id, name), empty)}</li>`)}
    </ul>
  </section>`
}

/** Who read it and why: the reader's right to know. */
export function seenPart(host: Element, { seenBy }: TicketView): TemplateResult {
  const spoken = ticketWords(host)
  const language = languageOf(host)
  return html`<details>
    <summary>${spoken.seen} <span class="quiet num">(${seenBy.length})</span></summary>
    ${
      seenBy.length === 0
        ? html`<p class="quiet">${spoken.seenNobody}</p>`
        : html`<ul class="lines">
            ${seenBy.map(
              ({ name, office, at, why }) =>
                html`<li>
                  <span>${name}, ${office}<br /><span class="quiet small">${why}</span></span>
                  <span class="quiet num">${momentWords(at, language)}</span>
                </li>`,
            )}
          </ul>`
    }
  </details>`
}

/** What happened, and below it what will happen by itself. */
export function storyPart(host: Element, ticket: TicketView): TemplateResult {
  const spoken = ticketWords(host)
  const language = languageOf(host)
  const coming = html`<h3 class="sub">${spoken.coming}</h3>
    <ul class="lines">
      ${ticket.coming.map(
        ({ label, at }) =>
          html`<li>
            <span>${label}</span><span class="quiet num">${plainDay(at, language)}</span>
          </li>`,
      )}
    </ul>`
  return html`<h3 class="sub">${spoken.story}</h3>
    ${timeline(host, ticket.timeline)} ${ticket.coming.length > 0 ? coming : nothing}`
}
