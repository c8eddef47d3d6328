import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { OfficeRow, OfficeView } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart, differing, Overtaken, type Clash } from '../parts/care.ts'
import '../parts/dialog.ts'
import { answersOf, formEnd } from '../parts/form.ts'
import { officeAnswers, officeFields, officeWords } from './office-fields.ts'
import { say } from './words.ts'

/**
 * Changes an office's name, kind or address.
 * @fires dime-done - when it was changed
 * @fires dime-close - when it stays as it is
 */
@customElement('dime-office-edit')
export class OfficeEdit extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare office: OfficeView
  @state() private answers: ReturnType<typeof officeAnswers> | null = null
  private readonly overtaken = new Overtaken<OfficeView>(this)
  private readonly asked = new Asked<OfficeRow>(this)

  private async save(event: Event): Promise<void> {
    const { client, told } = this.desk
    const { id, version } = this.overtaken.theirs ?? this.office
    this.answers = officeAnswers(answersOf(event))
    const saved = await this.asked.ask(
      client.write('offices.edit', { id, version, ...this.answers }),
    )
    if (!saved) {
      const read = () => client.read('offices.read', { id })
      const isOvertaken = await this.overtaken.look(this.asked.problem, read)
      return this.lead(isOvertaken ? '.clash' : '[aria-invalid]')
    }
    told.tell({ text: say(this).saved })
    this.tell('dime-done')
  }

  private get clash(): Clash | null {
    const { answers } = this
    const { theirs, by } = this.overtaken
    if (!theirs || !answers) return null
    const now = officeWords(this, theirs)
    const mine = officeWords(this, answers)
    const differences = now.map(([label, value], at) => ({
      ...{ label, theirs: value },
      mine: mine[at]?.[1] ?? '',
    }))
    const take = () => {
      this.office = theirs
      this.overtaken.settle()
      this.asked.keep(null)
      this.lead('#nameIt')
    }
    return { by, differences: differing(differences), take }
  }

  override render() {
    const { asked, clash, office } = this
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${say(this).editTitle(office.name)} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.save}>
        ${keyed(office.version, html`<div class="questions">${officeFields(this, asked, office)}</div>`)}
        ${formEnd(this, { asked, cancel, clash })}
      </form>
    </dime-dialog>`
  }
}
