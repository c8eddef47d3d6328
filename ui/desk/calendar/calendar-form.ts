import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CalendarView } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { answersOf, formEnd } from '../parts/form.ts'
import type { Closure } from './calendar-lines.ts'
import './closure-list.ts'
import { hoursFields, readHours } from './hours-fields.ts'
import { say } from './words.ts'

/**
 * The hours and closures of an office, or of the whole organisation.
 * @fires dime-saved - when they were kept
 */
@customElement('dime-calendar-form')
export class CalendarForm extends DeskPart {
  static override styles = careStyle

  /** The office; none is the organisation. */
  @property() office: string | null = null
  @state() private closures: readonly Closure[] = []
  @state() private fault: string | null = null
  private readonly read = new Asked<CalendarView>(this)
  private readonly asked = new Asked<CalendarView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private get whose() {
    return this.office ? { office: this.office } : {}
  }

  private async load(): Promise<void> {
    const view = await this.read.ask(this.desk.client.read('calendars.read', this.whose))
    if (view) this.closures = view.calendar.closures
  }

  private async keep(calendar: CalendarView['calendar'] | null): Promise<void> {
    const version = this.read.value?.version ?? 0
    const save = { ...this.whose, calendar, version }
    const kept = await this.asked.ask(this.desk.client.write('calendars.save', save))
    if (!kept) return
    this.read.keep(kept)
    this.closures = kept.calendar.closures
    this.desk.told.tell({ text: say(this).saved })
    this.tell('dime-saved')
  }

  private save(event: Event): void {
    const { hours, fault } = readHours(answersOf(event), say(this))
    this.fault = fault
    if (!hours) return this.lead('.hours .fault')
    const { calendar } = this.read.value ?? {}
    if (calendar) void this.keep({ ...calendar, hours, closures: [...this.closures] })
  }

  private form({ calendar, isOwn }: CalendarView) {
    const words = say(this)
    const { asked, closures, office } = this
    return html`${office && !isOwn ? html`<p class="quiet">${words.inherits}</p>` : nothing}
      <form class="fields" novalidate @submit=${this.save}>
        ${hoursFields(this, calendar.hours, this.fault)}
        <dime-closure-list
          .desk=${this.desk}
          .office=${office}
          .closures=${closures}
          @dime-closures=${({ detail }: CustomEvent<readonly Closure[]>) => (this.closures = detail)}
        ></dime-closure-list>
        <p class="quiet small">${words.feasts(calendar.holidays.length)}</p>
        ${formEnd(this, { asked, verb: words.save })}
      </form>
      ${
        office && isOwn
          ? html`<button class="button plain" @click=${() => void this.keep(null)}>
              ${words.giveBack}
            </button>`
          : nothing
      }`
  }

  override render() {
    const retry = () => void this.load()
    return html`${shown(this, this.read, { draw: (view) => this.form(view), retry })}`
  }
}
