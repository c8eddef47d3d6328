import { css, html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { TicketView } from '../../kit/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { milestones } from '../../kit/milestones.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** What the ticket is, whose, whence, and how far along its path. */
export function ticketHead(host: Element, ticket: TicketView, back: () => void) {
  const words = say(host)
  const { title, subject, code, person, channel, createdAt, assignee, referral, path } = ticket
  const day = dayWords(createdAt, languageOf(host))
  return html`<header class="head">
    <button class="button plain back" @click=${back}>${icon('back')} ${words.back}</button>
    <div class="row">
      <h1>${title}</h1>
      <span class="quiet small code">${code}</span>
      <span class="grow"></span>
      ${referral ? chip(channel === 'referral' ? words.cameFrom(referral.name) : words.referredTo(referral.name), 'blue') : nothing}
      <span class="small quiet">${assignee ? words.assignee(assignee) : words.nobodyYet}</span>
    </div>
    <p class="small quiet">
      ${subject ? html`${subject} · ` : nothing}${words.from(
        person ?? words.nobody,
        words.channels[channel],
        day,
      )}
    </p>
    ${milestones(host, path)}
  </header>`
}

/** The style of the head. */
export const ticketHeadStyle = css`
  .head {
    display: grid;
    gap: 4px;
    padding: 12px 20px;
    border-bottom: 1px solid var(--line);
  }
  .head .path {
    margin-top: 8px;
  }
  .back {
    display: none;
    justify-self: start;
  }
  @media (max-width: 999px) {
    .back {
      display: inline-flex;
    }
  }
`
