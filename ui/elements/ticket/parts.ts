import { html, nothing, type TemplateResult } from 'lit'
import { clockBar } from '../../kit/clock-bar.ts'
import type { ClockView, TicketView } from '../../kit/contract.ts'
import { momentWords, plainDay, shortDay } from '../../kit/dates.ts'
import { timeline } from '../../kit/timeline.ts'
import { languageOf } from '../../kit/words.ts'
import type { Visit } from './create-visit.ts'
import { filesPart } from './files-part.ts'
import { rankedPlacePart } from './ranked-place.ts'
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

/** The reader’s place in a ranking, where one was published. */
export function placePart(host: Element, visit: Visit): TemplateResult | typeof nothing {
  return rankedPlacePart(host, visit.state().place)
}

/** What was answered, folded, with the papers and pictures that came with it. */
export function answersPart(host: Element, ticket: TicketView, visit: Visit): TemplateResult {
  return html`${writtenPart(host, ticket)} ${filesPart(host, ticket, visit)}`
}

function writtenPart(host: Element, ticket: TicketView): TemplateResult | typeof nothing {
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
