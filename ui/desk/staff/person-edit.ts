import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { StaffView } from '../../../core/staff/contract.ts'
import { Asked, careStyle, DeskPart, differing, Overtaken, type Clash } from '../parts/care.ts'
import '../parts/dialog.ts'
import { answersOf, faultOf, formEnd, line } from '../parts/form.ts'
import { say } from './words.ts'

/**
 * Changes the name or address of somebody who serves.
 * @fires dime-done - when it was changed
 * @fires dime-close - when it stays as it is
 */
@customElement('dime-person-edit')
export class PersonEdit extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare person: StaffView
  @state() private answers: Pick<StaffView, 'name' | 'email'> | null = null
  private readonly overtaken = new Overtaken<StaffView>(this)
  private readonly asked = new Asked<unknown>(this)

  private async save(event: Event): Promise<void> {
    const { client, told } = this.desk
    const { id, version } = this.overtaken.theirs ?? this.person
    const answers = answersOf(event)
    this.answers = { name: answers.text('name'), email: answers.text('email') }
    const saving = client.write('staff.edit', { id, version, ...this.answers })
    if ((await this.asked.ask(saving)) === null) {
      const read = () => client.read('staff.read', { id })
      const isOvertaken = await this.overtaken.look(this.asked.problem, read)
      return this.lead(isOvertaken ? '.clash' : '[aria-invalid]')
    }
    told.tell({ text: say(this).saved })
    this.tell('dime-done')
  }

  private get clash(): Clash | null {
    const words = say(this)
    const { answers: mine } = this
    const { theirs, by } = this.overtaken
    if (!theirs || !mine) return null
    const differences = differing([
      { label: words.name, theirs: theirs.name, mine: mine.name },
      { label: words.email, theirs: theirs.email, mine: mine.email },
    ])
    const take = () => {
      this.person = theirs
      this.overtaken.settle()
      this.asked.keep(null)
      this.lead('#name')
    }
    return { by, differences, take }
  }

  private fields() {
    const words = say(this)
    const { asked, person } = this
    return html`<div class="questions">
      ${line(this, { id: 'name', label: words.name, isFirst: true, most: 120, value: person.name, fault: faultOf(asked, 'name') })}
      ${line(this, { id: 'email', label: words.email, type: 'email', value: person.email, fault: faultOf(asked, 'email') })}
    </div>`
  }

  override render() {
    const { asked, clash, person } = this
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${say(this).edit} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.save}>
        ${keyed(person.version, this.fields())} ${formEnd(this, { asked, cancel, clash })}
      </form>
    </dime-dialog>`
  }
}
