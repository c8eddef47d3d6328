import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Absences } from '../../../core/assignment/contract.ts'
import type { Writes } from '../../kit/contract.ts'
import { Asked, careStyle, DeskPart, shown, trouble } from '../parts/care.ts'
import type { Absence } from './absence-days.ts'
import './absence-form.ts'
import { absenceTable } from './absence-table.ts'
import { say } from './words.ts'

/** Who is away and when: of one person, of an office, or of everybody the reader answers for. */
@customElement('dime-absence-list')
export class AbsenceList extends DeskPart {
  static override styles = [
    careStyle,
    css`
      div.tools {
        margin-bottom: 10px;
      }
    `,
  ]

  /** Whose, where it is one person's, and their name. */
  @property() staff: string | null = null
  @property() called = ''
  @property() office: string | null = null
  @state() private hasPast = false
  @state() private editing: Absence | 'new' | null = null
  private readonly absences = new Asked<Absences>(this)
  private readonly changed = new Asked<Absences>(this)

  override willUpdate(changes: Map<string, unknown>): void {
    if (changes.has('staff') || changes.has('office') || changes.has('hasPast')) void this.load()
  }

  private async load(): Promise<void> {
    const { staff, office, hasPast } = this
    const asked = { ...(staff && { staff }), ...(office && { office }), past: String(hasPast) }
    await this.absences.ask(this.desk.client.read('absences.list', asked))
  }

  /** Writes in the background what takes something back. */
  private putBack(asked: Writes['absences.save']['input']): void {
    const { client, told } = this.desk
    const failed = () => told.tell({ text: say(this).notTakenBack })
    void client
      .write('absences.save', asked)
      .catch(failed)
      .then(() => this.load())
  }

  private async takeAway({ id, staff, from, to }: Absence): Promise<void> {
    const gone = { id, staff: staff.id, days: null }
    const { client, told } = this.desk
    if (!(await this.changed.ask(client.write('absences.save', gone)))) return
    const undo = () => this.putBack({ staff: staff.id, days: { from, to } })
    told.tell({ text: say(this).removed(staff.name), undo })
    this.lead('.add')
    void this.load()
  }

  private kept(now: Absence | null): void {
    const { editing } = this
    this.editing = null
    const before = editing && editing !== 'new' ? { from: editing.from, to: editing.to } : null
    const undo = now && (() => this.putBack({ id: now.id, staff: now.staff.id, days: before }))
    const text = say(this).kept(now?.staff.name ?? this.called)
    this.desk.told.tell({ text, ...(undo && { undo }) })
    this.lead('.add')
    void this.load()
  }

  private table({ rows }: Absences) {
    const words = say(this)
    if (rows.length === 0)
      return html`<p class="empty">${this.hasPast ? words.none : words.noneNow}</p>`
    return absenceTable(this, {
      ...{ rows, isOfOne: this.staff !== null },
      change: (absence) => (this.editing = absence),
      remove: (absence) => void this.takeAway(absence),
    })
  }

  private form() {
    const { editing, staff, called, office, desk } = this
    if (!editing) return nothing
    return html`<dime-absence-form
      .desk=${desk}
      .was=${editing === 'new' ? null : editing}
      .person=${staff ? { id: staff, name: called } : null}
      .office=${office}
      @dime-kept=${({ detail }: CustomEvent<Absence | null>) => this.kept(detail)}
      @dime-close=${() => (this.editing = null)}
    ></dime-absence-form>`
  }

  override render() {
    const words = say(this)
    const draw = (absences: Absences) => this.table(absences)
    return html`<div class="row tools">
        <button class="button add" @click=${() => (this.editing = 'new')}>${words.add}</button>
        <button
          class="press"
          aria-pressed=${this.hasPast ? 'true' : 'false'}
          @click=${() => (this.hasPast = !this.hasPast)}
        >
          ${words.withPast}
        </button>
      </div>
      ${trouble(this, this.changed.problem)}
      ${shown(this, this.absences, { draw, retry: () => void this.load(), lines: 3 })}
      ${this.form()}`
  }
}
