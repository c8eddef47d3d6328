import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CalendarImport } from '../../../core/tenancy/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { closureWords } from './calendar-lines.ts'
import { say } from './words.ts'

/**
 * Finds closures in an iCalendar file; they are kept with the calendar, when that is saved.
 * @fires dime-found - with the closures to add
 */
@customElement('dime-ical-import')
export class IcalImport extends DeskPart {
  static override styles = careStyle

  @property() office: string | null = null
  private readonly preview = new Asked<CalendarImport>(this)

  private async look({ currentTarget }: Event): Promise<void> {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : null
    if (!file) return
    const ical = await file.text()
    const asked = { ical, ...(this.office && { office: this.office }) }
    await this.preview.ask(this.desk.client.write('calendars.import-preview', asked))
  }

  private take(found: CalendarImport['found']): void {
    this.preview.keep(null)
    this.tell('dime-found', found)
  }

  private found({ found, known, refused }: CalendarImport) {
    const words = say(this)
    return html`<p>
        <strong
          >${found.length === 0 ? words.icalNone : `${words.icalFound(found.length)}.`}</strong
        >
        ${known > 0 ? words.icalKnown(known) : nothing}
      </p>
      <ul class="plainlist">
        ${found.slice(0, 12).map((closure) => html`<li class="num">${closureWords(this, closure)}</li>`)}
      </ul>
      ${
        refused.length > 0
          ? html`<details ?open=${found.length === 0}>
              <summary>${words.icalRefused(refused.length)}</summary>
              <ul class="plainlist">
                ${refused.map(({ line, text, reason }) => html`<li>${words.line} ${line}: <strong>${text}</strong> ${reason}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        found.length > 0
          ? html`<button class="button" type="button" @click=${() => this.take(found)}>
              ${words.icalTake}
            </button>`
          : nothing
      }`
  }

  override render() {
    const { value, problem } = this.preview
    return html`<div class="field">
        <label for="ical">${say(this).ical}</label>
        <input id="ical" type="file" accept=".ics,text/calendar" @change=${this.look} />
      </div>
      <div role="status" class="stack">
        ${trouble(this, problem)} ${value ? this.found(value) : nothing}
      </div>`
  }
}
