import { html } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { listen } from '../../kit/live.ts'
import { CallsWatch, DayWatch } from './watches.ts'
import { DeskPart } from './desk-part.ts'
import './overlays.ts'
import type { Overlays } from './overlays.ts'
import { frame, frameStyle } from './frame.ts'
import { pageKeys } from './page-keys.ts'
import { room } from './room.ts'
import type { Settings } from './settings.ts'

/**
 * Bar, rail and the room one is in; hears what happens and hands it to every part.
 * @fires dime-leave - when the operator signs out
 */
@customElement('dime-desk-shell')
export class DeskShell extends DeskPart {
  static override styles = frameStyle

  @property({ attribute: false }) declare settings: Settings
  @state() private isOffline = !navigator.onLine
  @query('dime-overlays') declare private overlays: Overlays | null
  private readonly calls = new DayWatch(this, () => this.desk)
  private readonly rankings = new CallsWatch(this, () => this.desk)

  protected override begin() {
    const { client, events, keyboard, navigator } = this.desk
    return [
      listen(client, (event) => events.tell(event)),
      navigator.hear(() => this.requestUpdate()),
      keyboard.listen(() => this.settings.hasLetterKeys && !this.hidden),
      this.watchNetwork(),
    ]
  }

  protected override keys() {
    const { desk, rankings } = this
    return pageKeys(this, desk, { rooms: rankings.rooms, showKeys: () => this.showKeys() })
  }

  private showKeys(): void {
    this.overlays?.showKeys()
  }

  private watchNetwork(): () => void {
    const look = () => (this.isOffline = !navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => [removeEventListener('online', look), removeEventListener('offline', look)]
  }

  override render() {
    const { desk, calls, settings, isOffline } = this
    const { rooms } = this.rankings
    const { day } = calls
    const route = desk.navigator.now()
    const showKeys = () => this.showKeys()
    return html`${frame(
        this,
        { desk, route, rooms, day: day.value, isOffline, showKeys },
        room(desk, route, day),
      )}<dime-overlays .desk=${desk} .settings=${settings}></dime-overlays>`
  }
}
