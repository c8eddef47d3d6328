import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CalendarView } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart, Overtaken, shown, type Clash } from '../parts/care.ts'
import { answersOf, formEnd } from '../parts/form.ts'
import { calendarClash } from './calendar-clash.ts'
import './closure-list.ts'
import './feast-list.ts'
import { hoursFields, readHours, type HoursFault } from './hours-fields.ts'
import { say } from './words.ts'

type Calendar = CalendarView['calendar']

/**
 * The hours, closures and yearly feasts of an office, or of the whole organisation.
 * @fires dime-saved - when they were kept
 */
@customElement('dime-calendar-form')
export class CalendarForm extends DeskPart {
  static override styles = careStyle

  /** The office; none is the organisation. */
  @property() office: string | null = null
  @state() private written: Calendar | null = null
  @state() private fault: HoursFault | null = null
  private readonly read = new Asked<CalendarView>(this)
  private readonly asked = new Asked<CalendarView>(this)
  private readonly overtaken = new Overtaken<CalendarView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private get whose() {
    return this.office ? { office: this.office } : {}
  }

  private async load(): Promise<void> {
    const view = await this.read.ask(this.desk.client.read('calendars.read', this.whose))
    if (view) this.written = view.calendar
  }

  private async keep(calendar: Calendar | null): Promise<void> {
    const { client, told } = this.desk
    const { version } = this.overtaken.theirs ?? this.read.value ?? { version: 0 }
    const save = { ...this.whose, calendar, version }
    const kept = await this.asked.ask(client.write('calendars.save', save))
    if (!kept) {
      const read = () => client.read('calendars.read', this.whose)
      const isOvertaken = await this.overtaken.look(this.asked.problem, read)
      return this.lead(isOvertaken ? '.clash' : '.notice')
    }
    this.take(kept)
    told.tell({ text: say(this).saved })
    this.tell('dime-saved')
  }

  private take(view: CalendarView): void {
    this.read.keep(view)
    this.written = view.calendar
    this.overtaken.settle()
    this.asked.keep(null)
  }

  private save(event: Event): void {
    const { hours, fault } = readHours(answersOf(event), say(this))
    this.fault = fault
    if (!hours) return this.lead('.hours [aria-invalid]')
    if (!this.written) return
    this.written = { ...this.written, hours }
    void this.keep(this.written)
  }

  private clash(mine: Calendar): Clash | null {
    const { theirs, by } = this.overtaken
    if (!theirs) return null
    const differences = calendarClash(this, theirs.calendar, mine)
    return { by, differences, take: () => this.take(theirs) }
  }

  private form({ isOwn }: CalendarView, written: Calendar) {
    const words = say(this)
    const { asked, office } = this
    const write = (patch: Partial<Calendar>) => (this.written = { ...written, ...patch })
    return html`${office && !isOwn ? html`<p class="quiet">${words.inherits}</p>` : nothing}
      <form class="fields" novalidate @submit=${this.save}>
        ${hoursFields(this, written.hours, this.fault)}
        <dime-closure-list
          .desk=${this.desk}
          .office=${office}
          .closures=${written.closures}
          @dime-closures=${({ detail }: CustomEvent<Calendar['closures']>) => write({ closures: detail })}
        ></dime-closure-list>
        <dime-feast-list
          .desk=${this.desk}
          .feasts=${written.holidays}
          @dime-feasts=${({ detail }: CustomEvent<Calendar['holidays']>) => write({ holidays: detail })}
        ></dime-feast-list>
        ${formEnd(this, { asked, verb: words.save, clash: this.clash(written) })}
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
    const draw = (view: CalendarView) => this.form(view, this.written ?? view.calendar)
    return html`${shown(this, this.read, { draw, retry })}`
  }
}
