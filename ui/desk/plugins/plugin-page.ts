import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import type { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { Asked, DeskPart, shown } from '../parts/care.ts'
import './plugin-act.ts'
import { pluginHead, pluginTabs, type PluginActName } from './plugin-head.ts'
import { pluginParts } from './plugin-parts.ts'
import type { PluginPage as Page } from './place-in.ts'
import { pluginLink, pluginsStyle, say, watched } from './room-parts.ts'
import './rollout-progress.ts'

/** A plugin: what it brings, its versions, where it runs and how it fares; and the change that is under way. */
@customElement('dime-plugin-page')
export class PluginPage extends DeskPart {
  static override styles = pluginsStyle

  @property() plugin = ''
  @property() page: Page = 'brings'
  @state() private act: PluginActName | null = null
  /** The change to look at: the one under way, or one that ended while somebody looked. */
  @state() private followed: RolloutView | null = null
  private readonly read = new Asked<PluginView>(this)

  protected override begin() {
    void this.load()
    return [watched(this.desk, () => void this.load())]
  }

  private async load(): Promise<void> {
    const view = await this.read.ask(this.desk.client.read('plugins.read', { id: this.plugin }))
    if (!view) return
    const latest = view.rollouts[0]
    const isRefused = latest?.state === 'refused' && !this.followed
    this.followed = view.rollout ?? (isRefused ? latest : this.followed)
  }

  private asked({ detail }: CustomEvent<RolloutView>): void {
    this.act = null
    this.followed = detail
    void this.load()
  }

  private progress() {
    const { followed, desk } = this
    if (!followed) return nothing
    return html`<dime-rollout-progress
      .desk=${desk}
      .first=${followed}
      @dime-over=${() => void this.load()}
    ></dime-rollout-progress>`
  }

  private dialog(view: PluginView) {
    if (!this.act) return nothing
    return html`<dime-plugin-act
      .desk=${this.desk}
      .view=${view}
      .act=${this.act}
      @dime-asked=${this.asked}
      @dime-close=${() => (this.act = null)}
    ></dime-plugin-act>`
  }

  private draw(view: PluginView) {
    const { desk, page, plugin } = this
    return html`${pluginHead(this, { desk, view, run: (act) => (this.act = act) })}
    ${this.progress()} ${pluginTabs(this, desk, { plugin, page })}
    ${pluginParts[page](this, view, desk)} ${this.dialog(view)}`
  }

  override render() {
    const back = pluginLink(this.desk, null, say(this).back)
    return html`<div class="scroll">
      <p class="small">${back}</p>
      ${shown(this, this.read, { draw: (view) => this.draw(view), retry: () => void this.load(), lines: 14 })}
    </div>`
  }
}
