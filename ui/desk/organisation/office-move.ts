import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { MovePreview, OfficeRow, OfficeView } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart, Overtaken, shown } from '../parts/care.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import '../parts/pick.ts'
import { officeChoices } from './office-choices.ts'
import { actClash } from './office-fields.ts'
import { within } from './tree-rows.ts'
import { say } from './words.ts'

/**
 * Puts an office under another one, and says before whom that touches.
 * @fires dime-done - when it was moved
 * @fires dime-close - when it stays where it is
 */
@customElement('dime-office-move')
export class OfficeMove extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare office: OfficeView
  @property({ attribute: false }) offices: readonly OfficeRow[] = []
  @state() private parent: string | null = null
  @state() private isChecked = false
  private readonly preview = new Asked<MovePreview>(this)
  private readonly asked = new Asked<OfficeRow>(this)
  private readonly overtaken = new Overtaken<OfficeView>(this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.parent = this.office.parent
  }

  private get question() {
    const { id, version } = this.overtaken.theirs ?? this.office
    return { id, version, parent: this.parent }
  }

  private pick({ detail }: CustomEvent<string | null>): void {
    this.parent = detail
    this.preview.keep(null)
    if (detail !== this.office.parent) void this.look()
  }

  private async look(): Promise<void> {
    const { question } = this
    const asked = { id: question.id, ...(question.parent && { parent: question.parent }) }
    await this.preview.ask(this.desk.client.read('offices.move-preview', asked))
  }

  private async move(event: Event): Promise<void> {
    event.preventDefault()
    this.isChecked = true
    if (this.parent === this.office.parent) return this.lead('dime-pick')
    const moved = await this.asked.ask(this.desk.client.write('offices.move', this.question))
    if (!moved) return this.stand()
    this.desk.told.tell({ text: say(this).moved(moved.name) })
    this.tell('dime-done')
  }

  private async stand(): Promise<void> {
    const read = () => this.desk.client.read('offices.read', { id: this.office.id })
    const isOvertaken = await this.overtaken.look(this.asked.problem, read)
    this.lead(isOvertaken ? '.clash' : '.notice')
  }

  private changes({ offices, people, openTickets, gaining, losing }: MovePreview) {
    const words = say(this)
    const names = (title: string, list: MovePreview['gaining']) =>
      list.length > 0
        ? html`<p><strong>${title}:</strong> ${list.map(({ name }) => name).join(', ')}</p>`
        : nothing
    return html`<h3>${words.movePreview}</h3>
      <p>${words.moveCounts(offices, people, openTickets)}</p>
      ${names(words.gaining, gaining)} ${names(words.losing, losing)}
      ${gaining.length + losing.length === 0 ? html`<p class="quiet">${words.noChange}</p>` : nothing}`
  }

  override render() {
    const words = say(this)
    const cancel = () => this.tell('dime-close')
    const isSame = this.isChecked && this.parent === this.office.parent
    return html`<dime-dialog .heading=${words.moveTitle(this.office.name)} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.move}>
        <dime-pick
          autofocus
          .label=${words.parent}
          .hint=${words.parentHint}
          .fault=${isSame ? words.moveNeeded : null}
          .choices=${officeChoices(this.offices, within(this.offices, this.office.id))}
          .value=${this.parent}
          @dime-pick=${this.pick}
        ></dime-pick>
        <div role="status" class="stack">
          ${shown(this, this.preview, { draw: (view) => this.changes(view), retry: () => void this.look(), lines: 2 })}
        </div>
        ${formEnd(this, { asked: this.asked, verb: words.move, cancel, clash: actClash(this, this.overtaken, this.office) })}
      </form>
    </dime-dialog>`
  }
}
