import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { KeyView, ShownKey } from '../../../core/keys/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { may } from '../shell/may.ts'
import './key-new.ts'
import './key-page.ts'
import './key-shown.ts'
import { type KeyFilter, keyTable } from './key-table.ts'
import { say } from './words.ts'

/** The room of keys: which systems may call, what they may do and when they last did. */
@customElement('dime-keys-room')
export class KeysRoom extends DeskPart {
  static override styles = careStyle

  @state() private filter: KeyFilter = null
  @state() private chosen: string | null = null
  @state() private isMaking = false
  @state() private made: ShownKey | null = null
  private readonly read = new Asked<readonly KeyView[]>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('keys.list', {}))
  }

  private show({ detail }: CustomEvent<ShownKey>): void {
    this.isMaking = false
    this.chosen = null
    this.made = detail
    void this.load()
  }

  private over() {
    const { desk, chosen, made, isMaking, read } = this
    const close = () => [(this.isMaking = false), (this.chosen = null), (this.made = null)]
    if (made)
      return html`<dime-key-shown
        .desk=${desk}
        .made=${made}
        @dime-close=${close}
      ></dime-key-shown>`
    if (isMaking)
      return html`<dime-key-new
        .desk=${desk}
        @dime-made=${this.show}
        @dime-close=${close}
      ></dime-key-new>`
    const key = read.value?.find(({ id }) => id === chosen)
    if (!key) return nothing
    return html`<dime-key-page
      .desk=${desk}
      .key=${key}
      @dime-made=${this.show}
      @dime-changed=${() => void this.load()}
      @dime-close=${close}
    ></dime-key-page>`
  }

  override render() {
    const words = say(this)
    const { filter, chosen, desk } = this
    const retry = () => void this.load()
    const draw = (keys: readonly KeyView[]) =>
      keyTable(this, {
        ...{ keys, filter, chosen },
        seek: (sought) => (this.filter = sought),
        open: (id) => (this.chosen = id),
      })
    return html`<div class="scroll">
        <div class="head">
          <h1>${words.title}</h1>
          ${
            may(desk.me, 'create', 'key')
              ? html`<button class="button main" @click=${() => (this.isMaking = true)}>
                  ${words.create}
                </button>`
              : nothing
          }
        </div>
        <p class="intro">${words.intro}</p>
        ${shown(this, this.read, { draw, retry })}
      </div>
      ${this.over()}`
  }
}
