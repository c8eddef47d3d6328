import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { icon } from '../../kit/icon.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { repairables } from './repairs.ts'
import { say } from './repair-words.ts'

const heard = ['ticket.repaired', 'ticket.troubled', 'live.resumed']

/**
 * The door to what did not happen by itself, with how much of it there is.
 * @fires dime-open - when it is opened
 */
@customElement('dime-repair-door')
export class RepairDoor extends DeskPart {
  @property({ type: Boolean }) isOpen = false
  private readonly count = new Asked<number>(this)

  protected override begin() {
    void this.load()
    const hear = ({ kind }: { kind: string }) => heard.includes(kind) && void this.load()
    return [this.desk.events.hear(hear)]
  }

  private async load(): Promise<void> {
    await this.count.ask(repairables(this.desk.client).then(({ length }) => length))
  }

  override render() {
    const count = this.count.value ?? 0
    return html`<button
      class="button plain"
      aria-current=${this.isOpen ? 'page' : nothing}
      @click=${() => this.tell('dime-open')}
    >
      ${count > 0 ? icon('alert') : nothing} ${say(this).title}
      ${count > 0 ? html`<span class="chip bad num">${count}</span>` : nothing}
    </button>`
  }
}
