import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { PluginCard, Uploaded } from '../../../core/plugin/rollout/contract.ts'
import { Asked, DeskPart, shown } from '../parts/care.ts'
import { may } from '../shell/may.ts'
import { catalogueFilters } from './catalogue-filters.ts'
import { catalogueTable } from './catalogue-table.ts'
import { pluginsFor, type PluginsSought } from './plugins-sought.ts'
import { pluginLink, pluginsStyle, roomHead, say, watched } from './room-parts.ts'
import './upload.ts'

/** The plugins of the platform, each with its version and its health, followed while one looks. */
@customElement('dime-plugin-catalogue')
export class PluginCatalogue extends DeskPart {
  static override styles = pluginsStyle

  @state() private sought: PluginsSought = { text: '', kind: null }
  @state() private isUploading = false
  private readonly read = new Asked<readonly PluginCard[]>(this)

  protected override begin() {
    void this.load()
    return [watched(this.desk, () => void this.load())]
  }

  protected override keys() {
    return [{ keys: '/', does: '', run: () => this.lead('#text') }]
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('plugins.catalogue', {}))
  }

  private uploaded({ detail: { id, version } }: CustomEvent<Uploaded>): void {
    this.desk.navigator.go({ view: 'plugins', id: `${id}-${version}` })
  }

  private draw(cards: readonly PluginCard[]) {
    const words = say(this)
    if (cards.length === 0) return html`<p class="empty">${words.none}</p>`
    const seek = (patch: Partial<PluginsSought>) => (this.sought = { ...this.sought, ...patch })
    const rows = pluginsFor(cards, this.sought)
    return html`${catalogueFilters(this, { cards, sought: this.sought, seek })}
    ${
      rows.length === 0
        ? html`<p class="empty" role="status">${words.noneFits}</p>`
        : catalogueTable(this, rows, ({ id, name }) => pluginLink(this.desk, id, name))
    }`
  }

  private upload() {
    if (!may(this.desk.me, 'edit', 'plugin')) return nothing
    return html`<button class="button main" @click=${() => (this.isUploading = true)}>
      ${say(this).upload}
    </button>`
  }

  override render() {
    const { desk, read } = this
    return html`<div class="scroll">
        ${roomHead(this, desk, { open: null, act: this.upload() })}
        <p class="intro">${say(this).intro}</p>
        ${shown(this, read, { draw: (cards) => this.draw(cards), retry: () => void this.load(), lines: 12 })}
      </div>
      ${
        this.isUploading
          ? html`<dime-plugin-upload
              .desk=${desk}
              @dime-uploaded=${this.uploaded}
              @dime-close=${() => (this.isUploading = false)}
            ></dime-plugin-upload>`
          : nothing
      }`
  }
}
