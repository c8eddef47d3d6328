import { css, html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { TicketView } from '../../kit/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { milestones } from '../../kit/milestones.ts'
import { languageOf } from '../../kit/words.ts'
import { headPeople, headPeopleStyle, type PeopleState } from './head-people.ts'
import { say } from './words.ts'

/** What the head shows beside the ticket. */
export interface HeadState extends Omit<PeopleState, 'ticket'> {
  readonly back: () => void
}

/** What the ticket is, whose, whence, who follows it, who is here, and how far along its path. */
export function ticketHead(host: Element, ticket: TicketView, state: HeadState) {
  const words = say(host)
  const { title, subject, code, person, channel, createdAt, referral, path, sentBy } = ticket
  const day = dayWords(createdAt, languageOf(host))
  return html`<header class="head">
    <button class="button plain back" @click=${state.back}>${icon('back')} ${words.back}</button>
    <div class="row">
      <h1>${title}</h1>
      <span class="quiet small code">${code}</span>
      <span class="grow"></span>
      ${referral ? chip(channel === 'referral' ? words.cameFrom(referral.name) : words.referredTo(referral.name), 'blue') : nothing}
    </div>
    <p class="small quiet">
      ${subject ? html`${subject} · ` : nothing}${words.from(
        person ?? words.nobody,
        words.channels[channel],
        day,
      )}
    </p>
    ${headPeople(host, { ...state, ticket })}
    ${sentBy ? html`<p class="small">${sentBy}</p>` : nothing} ${milestones(host, path)}
  </header>`
}

/** The style of the head. */
export const ticketHeadStyle = [
  headPeopleStyle,
  css`
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
  `,
]
