import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Client } from '../client.ts'
import type { FieldView } from '../contract.ts'
import type { FieldFault } from '../problem.ts'
import { isAsked, type Answer, type Answers } from './answers.ts'
import type { Choice } from './choices.ts'
import { controlFor } from './control.ts'
import { formStyles } from './form-style.ts'

/**
 * The questions of a declaration, whatever they are: the one form of every service.
 * @fires dime-answer - `detail` is `{ field, answer }`, answer null when it was emptied
 * @fires dime-enter - Enter was pressed in a line, as if the form were sent
 */
@customElement('dime-form')
export class DimeForm extends LitElement {
  static override styles = formStyles

  @property({ attribute: false }) fields: readonly FieldView[] = []
  @property({ attribute: false }) areas: readonly Choice[] = []
  @property({ attribute: false }) answers: Answers = {}
  @property({ attribute: false }) faults: readonly FieldFault[] = []
  /** Through which pictures are put. */
  @property({ attribute: false }) client: Client | null = null
  /** Somebody else fills it in: what only the person's own device knows is not offered. */
  @property({ type: Boolean }) isOnBehalf = false

  /** Leads into the question of that name; false when it is not here. */
  focusField(name: string): boolean {
    const control = this.renderRoot.querySelector(`#${CSS.escape(name)}`)
    if (!(control instanceof HTMLElement)) return false
    control.scrollIntoView({ block: 'center' })
    control.focus({ preventScroll: true })
    return true
  }

  override render(): TemplateResult {
    const asked = this.fields.filter((field) => isAsked(field, this.answers))
    return html`<div @keydown=${this.enter}>
      ${repeat(
        asked,
        ({ name }) => name,
        (field) => this.control(field),
      )}
    </div>`
  }

  // The form around stands in another root, where the browser's own sending by Enter does not reach.
  private readonly enter = (event: KeyboardEvent) => {
    const [from] = event.composedPath()
    if (event.key !== 'Enter' || !(from instanceof HTMLInputElement) || from.type === 'file') return
    event.preventDefault()
    this.dispatchEvent(new CustomEvent('dime-enter'))
  }

  private control(field: FieldView): TemplateResult {
    const fault = this.faults.find((one) => one.field === field.name)?.message ?? null
    const asked = { field, fault, answer: this.answers[field.name] }
    return controlFor(this, asked, (answer) => this.tell(field.name, answer))
  }

  private tell(field: string, answer: Answer | null): void {
    this.dispatchEvent(new CustomEvent('dime-answer', { detail: { field, answer } }))
  }
}
