import { html, nothing } from 'lit'
import type { Answers } from '../parts/answers.ts'
import { readShifts, showShifts, weekdays, type Hours, type Weekday } from './week.ts'
import type { say } from './words.ts'
import { say as words } from './words.ts'

/** What is odd about the hours that were written, and on which day. */
export interface HoursFault {
  readonly day: Weekday
  readonly words: string
}

/** A line for each day of the week. */
export function hoursFields(host: Element, hours: Hours, fault: HoursFault | null) {
  const { days, hours: title, hoursHint } = words(host)
  return html`<fieldset class="hours" aria-describedby="hours-hint hours-fault">
    <legend>${title}</legend>
    <div class="hint" id="hours-hint">${hoursHint}</div>
    <div class="pairs">
      ${weekdays.map(
        (day) =>
          html`<div class="field">
            <label for="hours-${day}">${days[day]}</label>
            <input
              class="input num"
              id="hours-${day}"
              name=${day}
              autocomplete="off"
              aria-invalid=${fault?.day === day ? 'true' : nothing}
              .value=${showShifts(hours[day])}
            />
          </div>`,
      )}
    </div>
    <div class="fault" id="hours-fault" role="alert">${fault?.words ?? nothing}</div>
  </fieldset>`
}

/** The hours that were written, or what is odd about them. */
export function readHours(
  answers: Answers,
  { days, hoursOdd, hoursNone }: ReturnType<typeof say>,
): { readonly hours: Hours | null; readonly fault: HoursFault | null } {
  const read = weekdays.map((day) => [day, readShifts(answers.text(day))] as const)
  const odd = read.find(([, shifts]) => shifts === null)
  if (odd) return { hours: null, fault: { day: odd[0], words: hoursOdd(days[odd[0]]) } }
  const worked = read.filter(([, shifts]) => shifts && shifts.length > 0)
  if (worked.length === 0) return { hours: null, fault: { day: 'mon', words: hoursNone } }
  return { hours: Object.fromEntries(worked), fault: null }
}
