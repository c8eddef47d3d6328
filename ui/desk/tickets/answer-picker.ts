import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FilledAnswer } from '../../../core/inbox/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './act-words.ts'

/**
 * The standard answers that fit a ticket and what is being written on it; choosing one puts its text in.
 * @fires dime-answer - with the text
 * @fires dime-edit-answers - when the answers themselves should be changed
 */
@customElement('dime-answer-picker')
export class AnswerPicker extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      select {
        width: auto;
        max-width: 100%;
      }
    `,
  ]

  @property() ticket = ''
  /** The move that is being written for. */
  @property() move = ''
  /** Whether the reader may change the answers. */
  @property({ type: Boolean }) mayEdit = false
  @state() private missing: readonly string[] = []
  private readonly answers = new Asked<readonly FilledAnswer[]>(this)

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('ticket') && this.ticket) void this.load()
  }

  private async load(): Promise<void> {
    await this.answers.ask(this.desk.client.read('answers.list', { ticket: this.ticket }))
  }

  private get fitting(): readonly FilledAnswer[] {
    return (this.answers.value ?? []).filter(({ move }) => move === null || move === this.move)
  }

  private choose({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return
    const answer = this.fitting.find(({ id }) => id === currentTarget.value)
    currentTarget.value = ''
    if (!answer) return
    this.missing = answer.missing
    this.tell('dime-answer', answer.text)
  }

  override render() {
    const words = say(this)
    const { fitting, missing } = this
    const edit = this.mayEdit
      ? html`<button
          class="button plain"
          type="button"
          @click=${() => this.tell('dime-edit-answers')}
        >
          ${words.answerEdit}
        </button>`
      : nothing
    if (!this.answers.value) return trouble(this, this.answers.problem)
    return html`<div class="row">
        ${
          fitting.length === 0
            ? html`<span class="quiet small">${words.answersNone}</span>`
            : html`<select class="input" aria-label=${words.answers} @change=${this.choose}>
                <option value="">${words.answerChoose}</option>
                ${fitting.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>`
        }
        ${edit}
      </div>
      <div role="status" class="small">
        ${missing.length > 0 ? words.answerMissing(missing.map((place) => `{${place}}`).join(', ')) : nothing}
      </div>`
  }
}
