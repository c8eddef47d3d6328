import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { field } from '../../kit/field.ts'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import type { RankedRow } from './changes.ts'
import { listsOf, matching } from './lists-of.ts'
import { pointsStyle } from './points-why.ts'
import { rankedTable } from './ranked-table.ts'
import { say } from './words.ts'

const step = 50

/** The lists of a call, one at a time: found by code or number, fifty rows and then fifty more. */
@customElement('dime-ranked-lists')
export class RankedLists extends DeskPart {
  static override styles = [
    careStyle,
    pointsStyle,
    css`
      .chips {
        margin-bottom: 12px;
      }
      .place {
        display: inline-block;
        min-width: 1.5em;
      }
      .filters .press {
        flex: none;
        min-height: var(--target);
      }
      .table :is(td, th):last-child {
        width: 44%;
      }
      @media (max-width: 759px) {
        .table td:last-child {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
          width: auto;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare rows: readonly RankedRow[]
  @state() private chosen: string | null = null
  @state() private text = ''
  @state() private most = step
  @state() private isOpen = false

  private choose(list: string): void {
    this.chosen = list
    this.most = step
  }

  private chips() {
    const lists = listsOf(this.rows)
    const words = say(this)
    if (lists.length < 2) return nothing
    return html`<div class="chips" role="group" aria-label=${words.lists}>
      ${lists.map(
        ({ list, label, rows }) =>
          html`<button
            class="press"
            type="button"
            aria-pressed=${list === this.list?.list ? 'true' : 'false'}
            @click=${() => this.choose(list)}
          >
            ${words.inList(label, rows.length)}
          </button>`,
      )}
    </div>`
  }

  private get list() {
    const lists = listsOf(this.rows)
    return lists.find(({ list }) => list === this.chosen) ?? lists[0]
  }

  private filters() {
    const words = say(this)
    const find = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.text = target.value
      this.most = step
    }
    const search = html`<input
      class="input"
      id="find"
      type="search"
      autocomplete="off"
      .value=${this.text}
      @input=${find}
    />`
    return html`<div class="filters">
      <div class="wide narrow">${field(this, { id: 'find', label: words.find }, search)}</div>
      <button
        class="press"
        type="button"
        aria-pressed=${this.isOpen ? 'true' : 'false'}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${words.allWhys}
      </button>
    </div>`
  }

  private table(label: string, found: readonly RankedRow[]) {
    const words = say(this)
    const { desk, isOpen, most } = this
    const left = Math.min(step, found.length - most)
    if (found.length === 0) return html`<p class="empty">${words.notFound}</p>`
    return html`${rankedTable(this, { desk, caption: label || words.now, rows: found.slice(0, most), isOpen })}
    ${
      left > 0
        ? html`<p>
            <button class="button" type="button" @click=${() => (this.most += step)}>
              ${words.more(left)}
            </button>
          </p>`
        : nothing
    }`
  }

  override render() {
    const { list } = this
    const words = say(this)
    const found = matching(list?.rows ?? [], this.text)
    const ties = (list?.rows ?? []).filter(({ isTied }) => isTied).length
    return html`${this.chips()}
      ${ties > 0 ? html`<p class="intro">${words.tiedHint(ties)}</p>` : nothing} ${this.filters()}
      <p class="quiet small" role="status">${words.count(found.length)}</p>
      ${this.table(list?.label ?? '', found)}`
  }
}
