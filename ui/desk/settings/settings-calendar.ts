import { css, html } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import '../calendar/calendar-form.ts'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import type { SettingsHolidays } from './settings-holidays.ts'
import './settings-holidays.ts'
import { say } from './words.ts'

/** When the whole organisation works: hours and closures, and the holidays of the place. */
@customElement('dime-settings-calendar')
export class SettingsCalendar extends DeskPart {
  static override styles = [
    careStyle,
    css`
      dime-settings-holidays {
        margin-top: 28px;
        padding-top: 20px;
        border-top: 1px solid var(--line);
      }
    `,
  ]

  /** Grows whenever the calendar changed beside its form. */
  @state() private edition = 0
  @query('dime-settings-holidays') declare private holidays: SettingsHolidays | null

  override render() {
    const words = say(this)
    const { desk, edition } = this
    const form = html`<dime-calendar-form
      .desk=${desk}
      .office=${null}
      @dime-saved=${() => void this.holidays?.load()}
    ></dime-calendar-form>`
    return html`<div class="narrow">
      <h2 class="sr">${words.pages.calendar}</h2>
      <p class="intro">${words.calendarHint}</p>
      ${keyed(edition, form)}
      <dime-settings-holidays
        .desk=${desk}
        @dime-saved=${() => (this.edition += 1)}
      ></dime-settings-holidays>
    </div>`
  }
}
