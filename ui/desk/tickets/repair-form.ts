import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import { area } from '../parts/lines.ts'
import { oneOf } from '../parts/one-of.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import type { Repairable, RepairWay } from './repairs.ts'
import { say } from './repair-words.ts'

const shortest = 5

/**
 * Asks how something should be repaired, and why.
 * @fires dime-done - when it was
 * @fires dime-close - when it should not be
 */
@customElement('dime-repair-form')
export class RepairForm extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare broken: Repairable
  @state() private isChecked = false
  private readonly done = new Asked<unknown>(this)

  private async go(event: Event): Promise<void> {
    const answers = answersOf(event)
    const reason = answers.text('reason')
    const how = this.broken.ways.find((way) => way === answers.text('how'))
    this.isChecked = reason.length < shortest
    if (this.isChecked || !how) return this.lead('#reason')
    if ((await this.done.ask(this.broken.repair(this.desk.client, how, reason))) === null) return
    this.desk.told.tell({ text: say(this).done(this.broken.what) })
    this.tell('dime-done')
  }

  override render() {
    const words = say(this)
    const { broken } = this
    const choice = (way: RepairWay) => [way, words.ways[way], words.meanings[way]] as const
    return html`<dime-dialog
      .heading=${words.ask(broken.what)}
      @dime-close=${() => this.tell('dime-close')}
    >
      <p>${broken.why}</p>
      <form class="fields" @submit=${this.go}>
        ${oneOf(this, {
          ...{ id: 'how', label: words.how, value: broken.ways[0] ?? '' },
          choices: broken.ways.map(choice),
        })}
        ${area(this, {
          ...{ id: 'reason', label: words.reason, hint: words.reasonHint, most: 1000 },
          fault: this.isChecked ? words.reasonNeeded : null,
        })}
        ${formEnd(this, { verb: words.go, asked: this.done, cancel: () => this.tell('dime-close') })}
      </form>
    </dime-dialog>`
  }
}
