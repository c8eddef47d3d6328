import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffView } from '../../../core/staff/contract.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, faultOf, formEnd, line } from '../parts/form.ts'
import type { Names } from './directory.ts'
import { blankRole, roleLines, type RoleLine } from './role-lines.ts'
import { say } from './words.ts'

/**
 * Asks somebody in, with the roles they shall hold.
 * @fires dime-done - when the invitation is on its way
 * @fires dime-close - when nobody should be asked in
 */
@customElement('dime-staff-invite')
export class StaffInvite extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare directory: Names
  @state() private roles: readonly RoleLine[] = [blankRole]
  @state() private isChecked = false
  private readonly asked = new Asked<Pick<StaffView, 'name'>>(this)

  private async send(event: Event): Promise<void> {
    const answers = answersOf(event)
    this.isChecked = true
    const assignments = this.roles.flatMap(({ role, office }) =>
      role && office ? [{ role, office }] : [],
    )
    if (assignments.length < this.roles.length) return this.lead('dime-pick.missing')
    const invitation = { name: answers.text('name'), email: answers.text('email'), assignments }
    const invited = await this.asked.ask(this.desk.client.write('staff.invite', invitation))
    if (!invited) return this.lead('[aria-invalid]')
    this.desk.told.tell({ text: say(this).invited(invitation.name) })
    this.tell('dime-done')
  }

  override render() {
    const words = say(this)
    const { asked, roles, directory, isChecked } = this
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${words.inviteTitle} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.send}>
        <p class="quiet">${words.inviteHint}</p>
        ${line(this, { id: 'name', label: words.name, isFirst: true, fault: faultOf(asked, 'name') })}
        ${line(this, { id: 'email', label: words.email, type: 'email', fault: faultOf(asked, 'email') })}
        ${roleLines(this, {
          ...{ roles, directory, isChecked },
          change: (changed) => (this.roles = changed),
        })}
        ${formEnd(this, { asked, verb: words.send, cancel })}
      </form>
    </dime-dialog>`
  }
}
