import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StandardAnswer, StandardAnswers } from '../../../core/inbox/contract.ts'
import type { TicketView } from '../../kit/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './answer-form.ts'
import { say } from './answer-words.ts'

/**
 * The standard answers of one's offices: read, changed, made, withdrawn.
 * @fires dime-close - when one goes back to the ticket
 */
@customElement('dime-answer-editor')
export class AnswerEditor extends DeskPart {
  static override styles = careStyle

  /** The ticket from which one came: a new answer is for tickets like it. */
  @property({ attribute: false }) declare ticket: TicketView
  /** The answer that is being written; `new` for one that is not there yet. */
  @state() private writing: StandardAnswer | 'new' | null = null
  private readonly answers = new Asked<StandardAnswers>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.answers.ask(this.desk.client.read('answers.all', {}))
  }

  private async withdraw({ id, version, names }: StandardAnswer): Promise<void> {
    const left = await this.answers.ask(this.desk.client.write('answers.remove', { id, version }))
    if (left) this.desk.told.tell({ text: say(this).removed(names.it) })
  }

  private list({ rows }: StandardAnswers) {
    const words = say(this)
    if (rows.length === 0) return html`<p class="empty">${words.none}</p>`
    return html`<ul class="plainlist">
      ${rows.map(
        (answer) =>
          html`<li class="even">
            <span
              ><strong>${answer.names.it}</strong><br /><span class="quiet small"
                >${answer.office.name}</span
              ></span
            >
            ${
              answer.mayEdit
                ? html`<span class="row">
                    <button class="button" @click=${() => (this.writing = answer)}>
                      ${words.edit}
                    </button>
                    <button class="button plain" @click=${() => void this.withdraw(answer)}>
                      ${words.remove}
                    </button>
                  </span>`
                : ''
            }
          </li>`,
      )}
    </ul>`
  }

  private form(writing: StandardAnswer | 'new') {
    return html`<dime-answer-form
      .desk=${this.desk}
      .ticket=${this.ticket}
      .answer=${writing === 'new' ? null : writing}
      .places=${this.answers.value?.places ?? []}
      @dime-saved=${({ detail }: CustomEvent<StandardAnswers>) => [this.answers.keep(detail), (this.writing = null)]}
      @dime-close=${() => (this.writing = null)}
    ></dime-answer-form>`
  }

  override render() {
    const words = say(this)
    const { writing } = this
    const add = html`<button class="button main" @click=${() => (this.writing = 'new')}>
      ${words.add}
    </button>`
    return html`<dime-dialog
      side
      .heading=${words.title}
      @dime-close=${() => this.tell('dime-close')}
    >
      ${
        writing
          ? this.form(writing)
          : html`<p class="quiet">${words.intro}</p>
              ${shown(this, this.answers, { draw: (all) => this.list(all), retry: () => void this.load() })}
              <div class="row">${add}</div>`
      }
    </dime-dialog>`
  }
}
