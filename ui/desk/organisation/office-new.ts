import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, faultOf, formEnd, line } from '../parts/form.ts'
import { officeChoices } from './office-choices.ts'
import { officeAnswers, officeFields } from './office-fields.ts'
import { say } from './words.ts'

/**
 * Makes an office.
 * @fires dime-changed - with the id of the office made
 * @fires dime-back - when none should be made
 */
@customElement('dime-office-new')
export class OfficeNew extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) offices: readonly OfficeRow[] = []
  @property() parent: string | null = null
  private readonly asked = new Asked<OfficeRow>(this)

  override firstUpdated(): void {
    this.lead('[autofocus]')
  }

  private async make(event: Event): Promise<void> {
    const answers = answersOf(event)
    const draft = { code: answers.text('code'), parent: this.parent, ...officeAnswers(answers) }
    const made = await this.asked.ask(this.desk.client.write('offices.create', draft))
    if (!made) return this.lead('[aria-invalid]')
    this.desk.told.tell({ text: say(this).created(made.name) })
    this.tell('dime-changed', made.id)
  }

  override render() {
    const words = say(this)
    const { asked, offices, parent } = this
    return html`<div class="scroll">
      <div class="head"><h1>${words.create}</h1></div>
      <form class="fields narrow" novalidate @submit=${this.make}>
        ${officeFields(this, asked, null)}
        ${line(this, { id: 'code', label: words.code, hint: words.codeHint, fault: faultOf(asked, 'code') && words.codeOdd })}
        <dime-pick
          .label=${words.parent}
          .hint=${words.parentHint}
          .choices=${officeChoices(offices)}
          .value=${parent}
          .isOptional=${true}
          @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.parent = detail)}
        ></dime-pick>
        ${formEnd(this, { asked, verb: words.create, cancel: () => this.tell('dime-back') })}
      </form>
    </div>`
  }
}
