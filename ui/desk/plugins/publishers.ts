import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { PublisherView } from '../../../core/plugin/rollout/contract.ts'
import { Asked, confirm, DeskPart, refreshOn, shown } from '../parts/care.ts'
import { may } from '../shell/may.ts'
import { say } from './publisher-words.ts'
import { publisherTable } from './publisher-table.ts'
import { pluginsStyle, roomHead } from './room-parts.ts'
import './trust-form.ts'

type Publishers = readonly PublisherView[]

/** Whose packages are believed: their keys' fingerprints, who trusts them since when, and the end of trust. */
@customElement('dime-publishers')
export class PublisherList extends DeskPart {
  static override styles = pluginsStyle

  @state() private isTrusting = false
  @state() private leaving: PublisherView | null = null
  private readonly read = new Asked<Publishers>(this)
  private readonly asked = new Asked<Publishers>(this)

  protected override begin() {
    void this.load()
    return [refreshOn(this.desk, ['plugin', 'publisher'], () => void this.load())]
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('publishers.list', {}))
  }

  private async distrust({ key, name }: PublisherView): Promise<void> {
    const all = await this.asked.ask(this.desk.client.write('publishers.distrust', { key }))
    if (!all) return
    this.desk.told.tell({ text: say(this).distrusted(name) })
    this.leaving = null
    this.read.keep(all)
  }

  private over() {
    const words = say(this)
    const { leaving, asked, desk } = this
    if (this.isTrusting)
      return html`<dime-trust-form
        .desk=${desk}
        @dime-trusted=${({ detail }: CustomEvent<Publishers>) => {
          this.isTrusting = false
          this.read.keep(detail)
        }}
        @dime-close=${() => (this.isTrusting = false)}
      ></dime-trust-form>`
    if (!leaving) return nothing
    const { name, packages } = leaving
    return confirm(this, {
      ...{ heading: words.distrustTitle(name), verb: words.distrust, isDangerous: true, asked },
      body: packages > 0 ? words.distrustBody(packages) : words.distrustNone,
      yes: () => void this.distrust(leaving),
      no: () => (this.leaving = null),
    })
  }

  private leave(publisher: PublisherView): void {
    this.asked.keep(null)
    this.leaving = publisher
  }

  override render() {
    const words = say(this)
    const { desk, read } = this
    const mayEdit = may(desk.me, 'edit', 'plugin')
    const act = mayEdit
      ? html`<button class="button main" @click=${() => (this.isTrusting = true)}>
          ${words.trust}
        </button>`
      : nothing
    const leave = mayEdit ? (one: PublisherView) => this.leave(one) : null
    return html`<div class="scroll">
        ${roomHead(this, desk, { open: 'trusted-publishers', act })}
        <p class="intro">${words.intro}</p>
        ${shown(this, read, {
          draw: (all) => publisherTable(this, all, leave),
          retry: () => void this.load(),
        })}
      </div>
      ${this.over()}`
  }
}
