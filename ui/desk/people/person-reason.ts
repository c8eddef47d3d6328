import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { describedBy, field } from '../../kit/field.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

const fewest = 3

/**
 * Asks why a person's data should open, before they do.
 * @fires dime-why - with the reason
 */
@customElement('dime-person-reason')
export class PersonReason extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      form {
        display: grid;
        gap: 12px;
        max-width: 560px;
      }
      .field {
        margin: 0;
      }
      .reasons {
        display: grid;
        gap: 6px;
        justify-items: start;
      }
      .button.reason {
        text-align: start;
        font-weight: 400;
      }
    `,
  ]

  @property() name = ''
  @property({ type: Boolean }) isBusy = false
  @state() private why = ''
  @state() private isMissing = false

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('name')) [this.why, this.isMissing] = ['', false]
  }

  private submit(event: Event): void {
    event.preventDefault()
    const why = this.why.trim()
    this.isMissing = why.length < fewest
    if (!this.isMissing) this.tell('dime-why', why)
    else this.lead('#why')
  }

  private box() {
    const words = say(this)
    const fault = this.isMissing ? words.whyNeeded : null
    const question = { id: 'why', label: words.why, hint: words.whyHint, fault }
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.why = currentTarget.value)
    return field(
      this,
      question,
      html`<input
        class="input"
        id="why"
        maxlength="200"
        autocomplete="off"
        aria-invalid=${this.isMissing ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
        .value=${this.why}
        @input=${type}
      />`,
    )
  }

  override render() {
    const words = say(this)
    return html`<form novalidate @submit=${this.submit}>
      <h1>${words.whyTitle(this.name)}</h1>
      <div class="reasons">
        ${words.reasons.map(
          (reason) =>
            html`<button
              type="button"
              class="button reason"
              aria-pressed=${this.why === reason}
              @click=${() => (this.why = reason)}
            >
              ${reason}
            </button>`,
        )}
      </div>
      ${this.box()}
      <div>
        <button class="button main" aria-disabled=${this.isBusy ? 'true' : nothing}>
          ${words.open}
        </button>
      </div>
    </form>`
  }
}
