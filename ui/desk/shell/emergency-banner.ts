import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Emergency } from '../../../core/platform/contract.ts'
import { timeWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, DeskPart } from './desk-part.ts'
import { may } from './may.ts'
import { say } from './words.ts'

const againMs = 60_000

/** Says, over every room, that the platform looks in: to those who are looked at, and to who looks. */
@customElement('dime-emergency-banner')
export class EmergencyBanner extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      .banner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        padding: 6px 16px;
        border-bottom: 1px solid var(--warn);
        background: var(--warn-wash);
        color: var(--warn-ink);
      }
      .what {
        flex: 1 1 240px;
        overflow-wrap: anywhere;
      }
    `,
  ]

  private readonly read = new Asked<readonly Emergency[]>(this)
  private readonly asked = new Asked<Emergency>(this)

  protected override begin() {
    if (!may(this.desk.me, 'remove', 'session')) return []
    void this.load()
    const timer = setInterval(() => void this.load(), againMs)
    const hear = ({ kind }: { kind: string }) => {
      if (kind.startsWith('emergency.') || kind === 'live.resumed') void this.load()
    }
    return [this.desk.events.hear(hear), () => clearInterval(timer)]
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('emergencies.list', {}))
  }

  private async end(id: string): Promise<void> {
    if (await this.asked.ask(this.desk.client.write('emergencies.end', { id }))) await this.load()
  }

  private line({ id, by, until, reason }: Emergency) {
    const words = say(this)
    return html`<div class="banner">
      ${icon('alert')}
      <span class="what">
        <strong>${words.emergencyOf(by, timeWords(until, languageOf(this)))}</strong> ${reason}
      </span>
      <button class="button" @click=${() => void this.end(id)}>${words.emergencyEnd}</button>
    </div>`
  }

  private mine() {
    const isReader = this.desk.me.assignments.some(({ role }) => role === 'emergency-reader')
    if (!isReader) return nothing
    return html`<div class="banner">
      ${icon('alert')}<span class="what">${say(this).emergencyMine}</span>
    </div>`
  }

  override render() {
    const open = (this.read.value ?? []).filter(({ isOpen }) => isOpen)
    return html`<div role="status">${this.mine()} ${open.map((each) => this.line(each))}</div>`
  }
}
