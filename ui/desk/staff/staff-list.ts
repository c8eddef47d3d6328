import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffPage, StaffRow } from '../../../core/staff/contract.ts'
import { Asked, DeskPart, refreshOn, shown } from '../parts/care.ts'
import { gatherStaff } from './gather-staff.ts'
import './staff-bulk.ts'
import { staffFilters, type StaffFilters, type StaffSought } from './staff-filters.ts'
import { staffHead } from './staff-head.ts'
import { staffListStyle } from './staff-list-style.ts'
import { staffTable } from './staff-table.ts'
import { say } from './words.ts'

const pauseMs = 150
const nothingSought: StaffSought = { text: '', office: null, role: null, state: 'in' }

/**
 * Those who serve, found by name, office, role and state; several can be chosen and acted on at once.
 * @fires dime-go - with the id of a person, `invite` or `import`
 * @fires dime-retry - when what could not be read should be read again
 */
@customElement('dime-staff-list')
export class StaffList extends DeskPart {
  static override styles = staffListStyle

  @property({ attribute: false }) declare directory: StaffFilters['directory']
  @property() open: string | null = null
  /** Whom to show first. */
  @property({ attribute: false }) start: Partial<StaffSought> = {}
  @state() private sought = nothingSought
  @state() private rows: readonly StaffRow[] = []
  @state() private chosen: ReadonlySet<string> = new Set()
  private next: string | null = null
  private readonly page = new Asked<StaffPage>(this)
  private timer = 0

  override willUpdate(): void {
    const isPerson = this.open !== null && !/^(role|office)-|^invite$/.test(this.open)
    this.toggleAttribute('has-open', isPerson)
  }

  protected override begin() {
    this.sought = { ...nothingSought, ...this.start }
    void this.load(null)
    const refresh = refreshOn(this.desk, ['staff'], () => this.refresh())
    return [refresh, () => clearTimeout(this.timer)]
  }

  protected override keys() {
    return [{ keys: '/', does: say(this).search, run: () => this.lead('#text') }]
  }

  /** Asks anew for as many as are on show, and keeps what was chosen. */
  refresh(): void {
    void this.load(null, this.rows.length)
  }

  private async load(cursor: string | null, atLeast = 0): Promise<void> {
    const { text, office, role, state: within } = this.sought
    const question = {
      ...(text.trim() && { text: text.trim() }),
      ...(office && { office }),
      ...(role && { role }),
      ...(within && { state: within }),
      ...(cursor && { cursor }),
    }
    const page = await this.page.ask(gatherStaff(this.desk.client, question, atLeast))
    if (!page) return
    this.next = page.next
    this.rows = cursor ? [...this.rows, ...page.rows] : page.rows
  }

  private seek(patch: Partial<StaffSought>): void {
    this.sought = { ...this.sought, ...patch }
    this.chosen = new Set()
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.load(null), 'text' in patch ? pauseMs : 0)
  }

  private bulk() {
    const { desk, directory, chosen, rows } = this
    if (chosen.size === 0) return nothing
    const done = () => {
      this.chosen = new Set()
      this.refresh()
      this.lead('h1')
    }
    return html`<dime-staff-bulk
      .desk=${desk}
      .directory=${directory}
      .chosen=${rows.filter(({ id }) => chosen.has(id))}
      @dime-done=${done}
      @dime-refresh=${() => this.refresh()}
      @dime-unchoose=${() => (this.chosen = new Set())}
    ></dime-staff-bulk>`
  }

  private table() {
    const { rows, chosen, open, next, directory } = this
    return staffTable(this, {
      ...{ rows, open, next, isBusy: this.page.isBusy, roleName: (id) => directory.roleName(id) },
      selection: { chosen, choose: (ids) => (this.chosen = ids) },
      openPerson: (id) => this.tell('dime-go', id),
      more: () => void this.load(this.next),
      clear: () => this.seek(nothingSought),
    })
  }

  override render() {
    const { desk, sought, directory, page } = this
    const retry = () => {
      this.refresh()
      this.tell('dime-retry')
    }
    return html`<div class="scroll">
      ${staffHead(this, desk, (id) => this.tell('dime-go', id))}
      ${staffFilters(this, {
        ...{ sought, directory, counts: page.value?.counts ?? null },
        seek: (patch) => this.seek(patch),
      })}
      ${shown(this, page, { draw: () => this.table(), retry, lines: 12 })} ${this.bulk()}
    </div>`
  }
}
