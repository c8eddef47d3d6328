import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { GrantReport } from '../../../core/access/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import '../parts/pick.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import type { Names } from './directory.ts'
import { grant, grantWords } from './grant.ts'
import { say } from './words.ts'

/**
 * Gives a role in an office to some people, or takes it; what was done can be taken back.
 * @fires dime-done - when it was done
 * @fires dime-refresh - when it was taken back
 * @fires dime-close - when nothing should change
 */
@customElement('dime-grant-form')
export class GrantForm extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare directory: Names
  @property({ attribute: false }) staff: readonly string[] = []
  @property({ type: Boolean }) isTaking = false
  @state() private chosen: string | null = null
  @state() private office: string | null = null
  @state() private isChecked = false
  private readonly asked = new Asked<GrantReport>(this)

  private async run(event: Event): Promise<void> {
    event.preventDefault()
    this.isChecked = true
    const { chosen: role, office, desk, isTaking } = this
    if (!role || !office) return this.lead(role ? '#office' : '#role')
    const given = { staff: [...this.staff], role, office }
    const report = await this.asked.ask(grant(desk.client, given, isTaking))
    if (!report) return
    const back = async () => {
      await grant(desk.client, given, !isTaking)
      this.tell('dime-refresh')
    }
    const text = grantWords(say(this), report, isTaking)
    desk.told.tell({ text, ...(report.changed > 0 && { undo: () => void back() }) })
    this.tell('dime-done')
  }

  override render() {
    const words = say(this)
    const { directory, chosen: role, office, isChecked, isTaking, asked, staff } = this
    const cancel = () => this.tell('dime-close')
    const heading = isTaking ? words.takeTitle(staff.length) : words.giveTitle(staff.length)
    return html`<dime-dialog .heading=${heading} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.run}>
        <dime-pick
          id="role"
          autofocus
          .label=${words.whichRole}
          .fault=${isChecked && !role ? words.roleNeeded : null}
          .choices=${directory.givable}
          .value=${role}
          @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.chosen = detail)}
        ></dime-pick>
        <dime-pick
          id="office"
          .label=${words.whichOffice}
          .hint=${words.whichOfficeHint}
          .fault=${isChecked && !office ? words.officeNeeded : null}
          .choices=${directory.offices}
          .value=${office}
          @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.office = detail)}
        ></dime-pick>
        ${formEnd(this, { asked, verb: isTaking ? words.take : words.give, cancel })}
      </form>
    </dime-dialog>`
  }
}
