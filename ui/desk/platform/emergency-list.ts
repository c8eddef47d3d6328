import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Emergency } from '../../../core/platform/contract.ts'
import { shown } from '../parts/shown.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { emergencyTable } from './emergency-table.ts'
import { platformHead, platformStyle } from './platform-head.ts'
import { say } from './words.ts'

const clockMs = 15_000

/** Every emergency access, the latest first; those that are open can be ended. */
@customElement('dime-emergency-list')
export class EmergencyList extends DeskPart {
  static override styles = platformStyle

  private readonly read = new Asked<readonly Emergency[]>(this)
  private readonly asked = new Asked<Emergency>(this)

  protected override begin() {
    void this.load()
    // Time alone ends an access: what is shown follows the clock without asking, for asking is noted.
    const timer = setInterval(() => this.requestUpdate(), clockMs)
    const hear = ({ kind }: { kind: string }) => {
      if (kind.startsWith('emergency.')) void this.load()
    }
    return [this.desk.events.hear(hear), () => clearInterval(timer)]
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('platform.emergencies', {}))
  }

  private async end(id: string): Promise<void> {
    const ended = this.desk.client.write('platform.end-break-glass', { id })
    if (await this.asked.ask(ended)) this.desk.told.tell({ text: say(this).endedNow })
    await this.load()
  }

  override render() {
    const { desk, read, asked } = this
    const draw = (all: readonly Emergency[]) => emergencyTable(this, all, (id) => void this.end(id))
    return html`<div class="scroll">
      ${platformHead(this, { desk, open: 'emergencies' })} ${trouble(this, asked.problem)}
      ${shown(this, read, { draw, retry: () => void this.load() })}
    </div>`
  }
}
