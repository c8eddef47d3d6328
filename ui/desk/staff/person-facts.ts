import { html, nothing } from 'lit'
import type { StaffView } from '../../../core/staff/contract.ts'
import { chip } from '../../kit/chip.ts'
import { dayWords, momentWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

const tones = { invited: 'blue', in: 'good', left: 'plain' } as const

/** Who somebody is, in which state, and what keeps them in. */
export function personFacts(host: Element, person: StaffView) {
  const words = say(host)
  const language = languageOf(host)
  const { state, email, invitedAt, leftAt, lastSeenAt } = person
  const times = [
    invitedAt && state === 'invited' ? words.invitedAt(dayWords(invitedAt, language)) : null,
    leftAt && state === 'left' ? words.leftAt(dayWords(leftAt, language)) : null,
    lastSeenAt ? words.seenAt(momentWords(lastSeenAt, language)) : null,
  ].filter(Boolean)
  const access = [
    words.password[person.hasPassword ? 'yes' : 'no'],
    words.factors(person.factors),
    words.sessions(person.sessions),
    words.openTickets(person.openTickets),
  ]
  return html`<div class="row">
      ${chip(words.stateOne[state], tones[state])}
      <span class="quiet">${email}</span>
    </div>
    <p class="quiet small num">${times.join(' · ')}</p>
    <section>
      <h3 class="over">${words.access}</h3>
      <p class="num">${access.join(' · ')}</p>
      ${person.isLive ? nothing : html`<p class="quiet small">${words.declared}</p>`}
    </section>`
}

/** How roles are called and taken. */
export interface HeldWays {
  readonly roleName: (role: string) => string
  readonly take: (held: StaffView['assignments'][number]) => void
}

/** The roles somebody holds, each with the way to take it. */
export function heldRoles(host: Element, person: StaffView, { roleName, take }: HeldWays) {
  const words = say(host)
  const { assignments } = person
  return html`<section>
    <h3 class="over">${words.rolesHeld} · <span class="num">${assignments.length}</span></h3>
    ${assignments.length === 0 ? html`<p class="quiet">${words.noRoles}</p>` : nothing}
    <ul class="plainlist">
      ${assignments.map((held) => {
        const what = `${roleName(held.role)} · ${held.office.name}`
        return html`<li class="even">
          <span>${roleName(held.role)} <span class="quiet">· ${held.office.name}</span></span>
          ${
            person.may.edit
              ? html`<button
                  class="button plain"
                  aria-label=${words.takeOne(what)}
                  @click=${() => take(held)}
                >
                  ${icon('trash')}
                </button>`
              : nothing
          }
        </li>`
      })}
    </ul>
  </section>`
}
