import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SettingsView } from '../../../core/tenancy/settings-contract.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { type Changed, undoOf } from './changes.ts'
import { settingsHead, settingsRoomStyle } from './settings-head.ts'
import { settingsPage } from './settings-page.ts'
import { say } from './words.ts'

/** The room of the organisation's settings; every change holds at once and can be undone. */
@customElement('dime-settings-room')
export class SettingsRoom extends DeskPart {
  static override styles = settingsRoomStyle

  /** The page that the address names: `contacts`, `access`, `calendar` or `code`. */
  @property() open: string | null = null
  @state() private edition = 0
  private readonly read = new Asked<SettingsView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('settings.read', {}))
  }

  private changed({ before, after, change }: Changed): void {
    const words = say(this)
    const { reset } = change
    this.read.keep(after)
    if (reset) this.edition++
    const text = reset?.[0] ? words.resetDone(words.names[reset[0]]) : words.saved
    const undo = () => void this.takeBack({ before, after, change })
    this.desk.told.tell({ text, undo })
  }

  private async takeBack({ before, after, change }: Changed): Promise<void> {
    const words = say(this)
    const back = { ...undoOf(before, change), version: after.version }
    const kept = await this.read.ask(this.desk.client.write('settings.save', back))
    this.edition++
    this.desk.told.tell({ text: kept ? words.takenBack : words.notTakenBack })
    this.lead('h1')
  }

  override render() {
    const { desk, edition, open } = this
    const retry = () => void this.load()
    const draw = (view: SettingsView) =>
      settingsPage(open, {
        ...{ desk, view, edition },
        changed: (what) => this.changed(what),
        stale: retry,
      })
    return html`<div class="scroll">
      ${settingsHead(this, { desk, open, view: this.read.value })}
      ${shown(this, this.read, { draw, retry, lines: 8 })}
    </div>`
  }
}
