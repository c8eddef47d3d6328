import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { drawn } from '../../kit/icon.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { officeTreeStyle } from './office-tree-style.ts'
import { above, treeRows, type TreeRow } from './tree-rows.ts'
import { say } from './words.ts'

const twist = 'm9 6 6 6-6 6'

/**
 * The offices as a tree, by keyboard as trees are; filters while one types.
 * @fires dime-office - with the id of the office chosen
 */
@customElement('dime-office-tree')
export class OfficeTree extends DeskPart {
  static override styles = officeTreeStyle

  @property({ attribute: false }) offices: readonly OfficeRow[] = []
  @property() chosen: string | null = null
  @state() private opened: ReadonlySet<string> = new Set()
  @state() private text = ''
  @state() private withClosed = false
  @state() private at: string | null = null

  protected override keys() {
    return [{ keys: '/', does: say(this).filter, run: () => this.lead('#filter') }]
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('offices') && !changed.has('chosen')) return
    const roots = this.offices.filter(({ parent }) => parent === null)
    const way = this.chosen ? above(this.offices, this.chosen) : []
    const few = roots.length < 4 && this.opened.size === 0 ? roots : []
    this.opened = new Set(
      [...this.opened, ...few, ...way].map((each) => (typeof each === 'string' ? each : each.id)),
    )
    this.at = this.chosen ?? this.at
  }

  private get rows(): readonly TreeRow[] {
    const { opened: open, text, withClosed } = this
    return treeRows(this.offices, { open, text, withClosed })
  }

  private turn(id: string, isOpen: boolean): void {
    const one = new Set([id])
    this.opened = isOpen ? this.opened.union(one) : this.opened.difference(one)
  }

  private go(id: string | undefined): void {
    if (!id) return
    this.at = id
    this.lead(`#row-${id}`)
  }

  private press(event: KeyboardEvent, row: TreeRow): void {
    const { rows } = this
    const { id, parent } = row.office
    const place = rows.indexOf(row)
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.go(rows[place + 1]?.office.id),
      ArrowUp: () => this.go(rows[place - 1]?.office.id),
      Home: () => this.go(rows[0]?.office.id),
      End: () => this.go(rows.at(-1)?.office.id),
      ArrowRight: () =>
        row.isOpen || !row.isBranch ? this.go(rows[place + 1]?.office.id) : this.turn(id, true),
      ArrowLeft: () => (row.isOpen ? this.turn(id, false) : this.go(parent ?? undefined)),
      Enter: () => this.tell('dime-office', id),
      ' ': () => this.tell('dime-office', id),
    }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  }

  private row(row: TreeRow, tabbed: string | undefined) {
    const words = say(this)
    const { office, isBranch, isOpen, people, tickets } = row
    const turn = (event: Event) => {
      event.stopPropagation()
      this.turn(office.id, !isOpen)
    }
    return html`<div
      id="row-${office.id}"
      class="row-line depth-${Math.min(office.depth, 5)} ${office.isClosed ? 'is-closed' : ''}"
      role="treeitem"
      aria-level=${office.depth + 1}
      aria-expanded=${isBranch ? String(isOpen) : nothing}
      aria-selected=${office.id === this.chosen ? 'true' : 'false'}
      tabindex=${office.id === tabbed ? 0 : -1}
      @click=${() => this.tell('dime-office', office.id)}
      @keydown=${(event: KeyboardEvent) => this.press(event, row)}
    >
      <span class="twist ${isOpen ? 'is-open' : ''}" aria-hidden="true" @click=${turn}
        >${isBranch ? drawn(twist) : nothing}</span
      >
      <span class="name"
        >${office.name}${office.isClosed ? html` <span class="quiet small">${words.closed}</span>` : nothing}</span
      >
      <span class="counts num quiet" aria-hidden="true"
        ><span>${people || ''}</span><span>${tickets || ''}</span></span
      >
      <span class="sr">${words.counted(people, tickets)}</span>
    </div>`
  }

  override render() {
    const words = say(this)
    const { rows } = this
    const tabbed = rows.find(({ office }) => office.id === this.at)?.office.id ?? rows[0]?.office.id
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.text = currentTarget.value)
    const turn = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.withClosed = currentTarget.checked)
    return html`<div class="tools">
        <input
          id="filter"
          class="input"
          type="search"
          autocomplete="off"
          aria-label=${words.filter}
          placeholder=${words.filter}
          @input=${type}
        />
        <label class="tick small"
          ><input type="checkbox" @change=${turn} /> ${words.withClosed}</label
        >
        <div class="heads tiny quiet" aria-hidden="true">
          <span>${words.people}</span><span>${words.openTickets}</span>
        </div>
      </div>
      <div role="tree" aria-label=${words.tree}>${rows.map((row) => this.row(row, tabbed))}</div>
      <div role="status">
        ${rows.length === 0 ? html`<p class="empty pad">${words.noneFits}</p>` : nothing}
      </div>`
  }
}
