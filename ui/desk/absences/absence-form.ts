import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Absences } from '../../../core/assignment/contract.ts'
import type { StaffPage } from '../../../core/staff/contract.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { answersOf, formEnd, line } from '../parts/form.ts'
import { gatherStaff } from '../staff/gather-staff.ts'
import type { Absence } from './absence-days.ts'
import { say } from './words.ts'

type Wanting = 'who' | 'from' | 'odd' | null
const everybody = 2000

/**
 * Notes that somebody is away for some days, or changes that.
 * @fires dime-kept - with the absence as it is now
 * @fires dime-close - when nothing should be noted
 */
@customElement('dime-absence-form')
export class AbsenceForm extends DeskPart {
  static override styles = careStyle

  /** The absence that is changed; nothing for a new one. */
  @property({ attribute: false }) was: Absence | null = null
  /** Who it is, where that is settled. */
  @property({ attribute: false }) person: Absence['staff'] | null = null
  /** Of which office somebody is chosen; of all where nothing is said. */
  @property() office: string | null = null
  @state() private staff: string | null = null
  @state() private wanting: Wanting = null
  private readonly people = new Asked<StaffPage>(this)
  private readonly kept = new Asked<Absences>(this)

  protected override begin() {
    this.staff = this.was?.staff.id ?? this.person?.id ?? null
    if (!this.staff) void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { office } = this
    const asked = { state: 'in', limit: 100, ...(office && { office }) } as const
    await this.people.ask(gatherStaff(this.desk.client, asked, everybody))
  }

  private async keep(event: Event): Promise<void> {
    const answers = answersOf(event)
    const from = answers.text('from')
    const to = answers.text('to') || from
    const { staff, was } = this
    this.wanting = staff ? (from ? (to < from ? 'odd' : null) : 'from') : 'who'
    if (this.wanting || !staff)
      return this.lead(this.wanting === 'who' ? 'dime-pick' : '[aria-invalid]')
    const asked = { ...(was && { id: was.id }), staff, days: { from, to } }
    const absences = await this.kept.ask(this.desk.client.write('absences.save', asked))
    const row = absences?.rows.find((one) => one.from <= from && one.to >= to)
    if (absences) this.tell('dime-kept', row ?? null)
  }

  private who() {
    const words = say(this)
    if (this.was || this.person) return nothing
    const draw = ({ rows }: StaffPage) =>
      html`<dime-pick
        .label=${words.who}
        .fault=${this.wanting === 'who' ? words.whoNeeded : null}
        .value=${this.staff}
        .choices=${rows.map(({ id, name, email }) => ({ id, name, hint: email }))}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.staff = detail)}
      ></dime-pick>`
    return shown(this, this.people, { draw, retry: () => void this.load(), lines: 2 })
  }

  override render() {
    const words = say(this)
    const { was, wanting, kept } = this
    const cancel = () => this.tell('dime-close')
    const fault = wanting === 'from' ? words.fromNeeded : null
    return html`<dime-dialog
      .heading=${was ? words.editTitle : words.newTitle}
      @dime-close=${cancel}
    >
      <form class="fields" novalidate @submit=${this.keep}>
        ${this.who()}
        <p class="quiet small">${words.daysHint}</p>
        <div class="pairs">
          ${line(this, { id: 'from', label: words.from, type: 'date', value: was?.from ?? '', fault })}
          ${line(this, {
            ...{ id: 'to', label: words.to, type: 'date' },
            ...{ value: was?.to ?? '', fault: wanting === 'odd' ? words.odd : null },
          })}
        </div>
        ${formEnd(this, { asked: kept, cancel })}
      </form>
    </dime-dialog>`
  }
}
