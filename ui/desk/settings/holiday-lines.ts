import { html, nothing } from 'lit'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { line, select } from '../parts/lines.ts'
import { trouble } from '../parts/trouble.ts'
import type { Asked } from '../shell/asked.ts'
import { dateWords, type Holiday, isNational, localHolidays } from './holiday.ts'
import { say } from './words.ts'

/** How a change goes, and what can be changed. */
export interface HolidayActs {
  readonly asked: Asked<unknown>
  /** Whether the date written last is none. */
  readonly isOdd: boolean
  readonly add: (event: Event) => void
  readonly drop: (holiday: Holiday) => void
}

/** The holidays of the place, each to be removed; a line to add one; how many the country has. */
export function holidayLines(host: Element, holidays: readonly Holiday[], acts: HolidayActs) {
  const words = say(host)
  const local = localHolidays(holidays)
  const row = (holiday: Holiday) => {
    const name = holidayWords(host, holiday)
    return html`<li class="even">
      <span>${name}</span>
      <button
        class="button plain"
        type="button"
        aria-label=${words.dropHoliday(name)}
        @click=${() => acts.drop(holiday)}
      >
        ${icon('trash')}
      </button>
    </li>`
  }
  return html`<div class="stack">
    <h3 tabindex="-1">${words.holidays}</h3>
    <p class="hint">${words.holidaysHint(holidays.filter(isNational).length)}</p>
    ${local.length === 0 ? html`<p class="quiet">${words.noHolidays}</p>` : nothing}
    <ul class="plainlist">
      ${local.map(row)}
    </ul>
    ${trouble(host, acts.asked.problem)} ${adder(host, acts)}
  </div>`
}

function adder(host: Element, { isOdd, add }: HolidayActs) {
  const words = say(host)
  const month = new Intl.DateTimeFormat(languageOf(host), { month: 'long', timeZone: 'UTC' })
  const months = Array.from(
    { length: 12 },
    (_, at) => [String(at + 1), month.format(Date.UTC(2028, at, 1))] as const,
  )
  return html`<form class="row adder" novalidate @submit=${add}>
    ${line(host, {
      ...{ id: 'day', label: words.holidayDay, type: 'number', most: 2 },
      fault: isOdd ? words.holidayOdd : null,
    })}
    ${select(host, { id: 'month', label: words.holidayMonth, choices: months, value: '1' })}
    <button class="button">${words.addHoliday}</button>
  </form>`
}

function holidayWords(host: Element, holiday: Holiday): string {
  const words = say(host)
  const name =
    'on' in holiday
      ? dateWords(holiday.on, languageOf(host))
      : words.afterEaster(holiday.afterEaster)
  return holiday.from === undefined ? name : words.holidayFrom(name, holiday.from)
}
