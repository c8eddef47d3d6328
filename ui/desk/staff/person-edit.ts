import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { StaffView } from '../../../core/staff/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { line } from '../parts/lines.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
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
  private readonly asked = new Asked<unknown>(this)

  private async save(event: Event): Promise<void> {
    const answers = answersOf(event)
    const { id, version } = this.person
    const edit = { id, version, name: answers.text('name'), email: answers.text('email') }
    if ((await this.asked.ask(this.desk.client.write('staff.edit', edit))) === null)
      return this.lead('[aria-invalid]')
    this.desk.told.tell({ text: say(this).saved })
    this.tell('dime-done')
  }

  override render() {
    const words = say(this)
    const { asked, person } = this
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${words.edit} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.save}>
        ${line(this, { id: 'name', label: words.name, isFirst: true, value: person.name, fault: faultOf(asked, 'name') })}
        ${line(this, { id: 'email', label: words.email, type: 'email', value: person.email, fault: faultOf(asked, 'email') })}
        ${formEnd(this, { asked, cancel })}
      </form>
    </dime-dialog>`
  }
}
