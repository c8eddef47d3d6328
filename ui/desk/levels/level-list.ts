import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { LevelView } from '../../../core/levels/contract.ts'
import { Asked, careStyle, confirm, DeskPart, shown } from '../parts/care.ts'
import { may } from '../shell/may.ts'
import './level-editor.ts'
import { levelTable } from './level-table.ts'
import { say } from './words.ts'

interface Levels {
  readonly rows: readonly LevelView[]
  readonly may: { readonly create: boolean }
}

/** What offices promise: looked at by everybody, changed by whoever answers for it. */
@customElement('dime-level-list')
export class LevelList extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .acts {
        flex-wrap: nowrap;
      }
      .acts .button {
        white-space: nowrap;
      }
    `,
  ]

  @state() private changing: LevelView | 'new' | null = null
  @state() private removing: LevelView | null = null
  private readonly levels = new Asked<Levels>(this)
  private readonly removal = new Asked<Levels>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.levels.ask(this.desk.client.read('levels.list', {}))
  }

  private async takeAway({ id, version, name }: LevelView): Promise<void> {
    const left = await this.removal.ask(this.desk.client.write('levels.remove', { id, version }))
    if (!left) return
    this.removing = null
    this.levels.keep(left)
    this.desk.told.tell({ text: say(this).removed(name) })
    this.lead('h2')
  }

  private over() {
    const words = say(this)
    const { changing, removing, levels, removal: asked } = this
    const close = () => [(this.changing = null), (this.removing = null)]
    if (changing)
      return html`<dime-level-editor
        .desk=${this.desk}
        .was=${changing === 'new' ? null : changing}
        .taken=${levels.value?.rows.map(({ id }) => id) ?? []}
        .isForAll=${levels.value?.may.create ?? false}
        @dime-saved=${() => [close(), void this.load()]}
        @dime-close=${close}
      ></dime-level-editor>`
    if (!removing) return nothing
    return confirm(this, {
      heading: words.removeTitle(removing.name),
      body: html`<p>${words.removeBody(removing.openCount)}</p>`,
      ...{ verb: words.remove, isDangerous: true, asked, no: close },
      yes: () => void this.takeAway(removing),
    })
  }

  override render() {
    const words = say(this)
    const draw = ({ rows }: Levels) =>
      levelTable(this, rows, {
        change: (level) => (this.changing = level),
        remove: (level) => [this.removal.keep(null), (this.removing = level)],
      })
    return html`<div class="head">
        <h2 class="grow" tabindex="-1">${words.pages.promises}</h2>
        ${
          may(this.desk.me, 'edit', 'service')
            ? html`<button class="button main" @click=${() => (this.changing = 'new')}>
                ${words.create}
              </button>`
            : nothing
        }
      </div>
      <p class="intro">${words.promisesIntro}</p>
      ${shown(this, this.levels, { draw, retry: () => void this.load() })} ${this.over()}`
  }
}
