import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { CalendarView } from '../../../core/tenancy/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { type Holiday, holidayOn, sameDay } from './holiday.ts'
import { holidayLines } from './holiday-lines.ts'
import { say } from './words.ts'

/**
 * The holidays of the place, such as the patron's day: added and removed one by one, and undone.
 * @fires dime-saved - when they changed, so that the calendar is read anew
 */
@customElement('dime-settings-holidays')
export class SettingsHolidays extends DeskPart {
  static override styles = careStyle

  private isOdd = false
  private readonly read = new Asked<CalendarView>(this)
  private readonly asked = new Asked<CalendarView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  /** Reads the calendar anew. */
  async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('calendars.read', {}))
  }

  private async keep(holidays: readonly Holiday[], text: string, undo?: () => void): Promise<void> {
    const { calendar, version } = this.read.value ?? {}
    if (!calendar || version === undefined) return
    const save = { calendar: { ...calendar, holidays: [...holidays] }, version }
    const kept = await this.asked.ask(this.desk.client.write('calendars.save', save))
    if (!kept) return void this.load()
    this.read.keep(kept)
    this.desk.told.tell({ text, ...(undo && { undo }) })
    this.tell('dime-saved')
  }

  private change(holidays: readonly Holiday[]): void {
    const words = say(this)
    const before = this.read.value?.calendar.holidays ?? []
    const undo = () => void this.keep(before, words.takenBack)
    void this.keep(holidays, words.saved, undo)
  }

  private add(event: Event): void {
    const answers = answersOf(event)
    const holiday = holidayOn(Number(answers.text('day')), Number(answers.text('month')))
    const all = this.read.value?.calendar.holidays ?? []
    this.isOdd = holiday === null
    this.requestUpdate()
    if (!holiday) return this.lead('#day')
    if (event.currentTarget instanceof HTMLFormElement) event.currentTarget.reset()
    if (!all.some((each) => sameDay(each, holiday))) this.change([...all, holiday])
  }

  override render() {
    const { asked, isOdd } = this
    const draw = ({ calendar }: CalendarView) =>
      holidayLines(this, calendar.holidays, {
        ...{ asked, isOdd, add: (event) => this.add(event) },
        drop: (holiday) => {
          this.change(calendar.holidays.filter((each) => !sameDay(each, holiday)))
          this.lead('h3')
        },
      })
    return html`${shown(this, this.read, { draw, retry: () => void this.load(), lines: 3 })}`
  }
}
