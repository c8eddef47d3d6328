import { css, html, nothing } from 'lit'
import type { CalendarView, OfficeView } from '../../../core/tenancy/contract.ts'
import { chip } from '../../kit/chip.ts'
import { calendarLines, calendarLinesStyle } from '../calendar/calendar-lines.ts'
import { say } from './words.ts'

/** Where the facts of an office lead. */
export interface FactWays {
  readonly openPerson: (id: string) => void
  readonly changeCalendar: () => void
}

/** Who works in an office, which services come to it, and when it works. */
export function officeFacts(host: Element, office: OfficeView, ways: FactWays) {
  const words = say(host)
  return html`<div class="columns">
    <section>
      <h2>${words.whoWorks}</h2>
      ${people(host, office, ways)}
    </section>
    <section>
      <h2>${words.services}</h2>
      ${services(host, office)}
    </section>
    <section>
      <h2>${words.calendar}</h2>
      <p class="quiet small">${whose(host, office.calendar)}</p>
      ${calendarLines(host, office.calendar.calendar)}
      ${
        office.may.calendar && !office.isClosed
          ? html`<button class="button" @click=${ways.changeCalendar}>
              ${words.changeCalendar}
            </button>`
          : nothing
      }
    </section>
  </div>`
}

function people(host: Element, office: OfficeView, { openPerson }: FactWays) {
  const words = say(host)
  const roles = Map.groupBy(office.people, ({ roleName }) => roleName)
  if (roles.size === 0) return html`<p class="quiet">${words.nobody}</p>`
  return [...roles].map(
    ([role, held]) =>
      html`<h3 class="over">${role} · <span class="num">${held.length}</span></h3>
        <ul class="plainlist">
          ${held.map(
            ({ id, name }) =>
              html`<li>
                <button class="link" @click=${() => openPerson(id)}>${name}</button>
              </li>`,
          )}
        </ul>`,
  )
}

function services(host: Element, office: OfficeView) {
  const words = say(host)
  if (office.services.length === 0) return html`<p class="quiet">${words.noServices}</p>`
  return html`<ul class="plainlist">
    ${office.services.map(
      ({ title, isEnabled }) =>
        html`<li class="even"><span>${title}</span>${isEnabled ? nothing : chip(words.off)}</li>`,
    )}
  </ul>`
}

function whose(host: Element, { isOwn, from }: CalendarView): string {
  const words = say(host)
  if (isOwn) return words.calendarOwn
  return from ? words.calendarFrom(from.name) : words.calendarTenant
}

/** The style of an office's facts: columns that fall under one another. */
export const officeFactsStyle = [
  calendarLinesStyle,
  css`
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
      gap: 24px 32px;
      margin-top: 20px;
    }
    section + section {
      margin: 0;
    }
    .acts {
      margin-top: 14px;
    }
    .back {
      display: none;
    }
    .notice {
      margin-top: 14px;
    }
    @media (max-width: 999px) {
      .back {
        display: inline-flex;
      }
    }
  `,
]
