import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TicketRow } from '../../kit/contract.ts'
import { Asked, DeskPart } from '../parts/care.ts'
import { plainAsked, type QueueAsked } from './asked-queue.ts'
import { takeOrRelease } from './holding.ts'
import { bulkBar, queueBody, queueHead, queueKeys, queueStyle } from './queue-parts.ts'
import { QueueSource } from './queue-source.ts'

const pauseMs = 150
const quiet = ['ticket.presence']

/**
 * The tickets of the operator's offices; what happens never moves a row.
 * @fires dime-ticket - with the row of the ticket to open
 * @fires dime-ticket-behind - with the row of the one to open without going there
 */
@customElement('dime-ticket-queue')
export class TicketQueue extends DeskPart {
  static override styles = queueStyle

  @property() open: string | null = null
  @state() private isFiltering = false
  @state() private isMoving = false
  @state() private chosen: ReadonlySet<string> = new Set()
  private readonly source = new QueueSource(this, () => this.desk.client)
  private readonly taken = new Asked<unknown>(this)
  private timer = 0

  protected override begin() {
    void this.source.load()
    const hear = ({ kind }: { kind: string }) => {
      if (quiet.includes(kind)) return
      if (kind.startsWith('ticket.') || kind === 'live.resumed') void this.source.refresh()
    }
    return [this.desk.events.hear(hear)]
  }

  // With other roles another list: none of its rows may stay, not even as one that has gone.
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('desk')) void this.source.load()
  }

  protected override keys() {
    return queueKeys(this, {
      seek: () => this.lead('#filter'),
      step: (by) => this.step(by),
      toggle: () => this.at && this.toggle(this.at.id),
      take: () => void this.takeAt(),
      behind: () => this.at && this.tell('dime-ticket-behind', this.at),
      moveMany: this.chosen.size > 0 ? () => (this.isMoving = true) : null,
    })
  }

  /** The row that has the focus, else the one that is open. */
  private get at(): TicketRow | undefined {
    const focused = this.shadowRoot?.activeElement?.id.replace('row-', '')
    const { rows } = this.source.shown
    return rows.find(({ id }) => id === focused) ?? rows.find(({ id }) => id === this.open)
  }

  private ask(asked: QueueAsked): void {
    this.chosen = new Set()
    void this.source.load(asked)
  }

  private type(text: string): void {
    const asked = plainAsked({ ...this.source.asked, text })
    this.source.asked = asked
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.ask(asked), pauseMs)
  }

  private step(by: number): void {
    const { rows } = this.source.shown
    const now = this.at
    const row = rows[Math.min(Math.max(0, (now ? rows.indexOf(now) : -1) + by), rows.length - 1)]
    if (row) this.lead(`#row-${CSS.escape(row.id)}`)
  }

  private toggle(id: string): void {
    const one = new Set([id])
    this.chosen = this.chosen.has(id) ? this.chosen.difference(one) : this.chosen.union(one)
  }

  private async takeAt(): Promise<void> {
    const row = this.at
    if (!row) return
    await this.taken.ask(takeOrRelease(this, this.desk, row))
    await this.source.refresh()
  }

  private moving() {
    const rows = this.source.shown.rows.filter(({ id }) => this.chosen.has(id))
    const close = () => [
      (this.isMoving = false),
      (this.chosen = new Set()),
      void this.source.load(),
    ]
    return html`<dime-bulk-dialog
      .desk=${this.desk}
      .rows=${rows}
      @dime-close=${() => (this.isMoving = false)}
      @dime-done=${close}
    ></dime-bulk-dialog>`
  }

  override render() {
    const { source, chosen, open, isFiltering, isMoving, desk } = this
    const ask = (asked: QueueAsked) => this.ask(asked)
    return html`${queueHead(this, {
      ...{ asked: source.asked, arrived: source.shown.arrived, isAlone: open === null },
      ...{ counts: source.counts, isFiltering, ask },
      type: (typed) => this.type(typed),
      adopt: () => [source.adopt(), this.requestUpdate()],
      turnFilters: () => (this.isFiltering = !isFiltering),
    })}
    ${
      isFiltering
        ? html`<dime-filter-bar
            .desk=${desk}
            .asked=${source.asked}
            @dime-ask=${({ detail }: CustomEvent<QueueAsked>) => ask(detail)}
          ></dime-filter-bar>`
        : nothing
    }
    ${queueBody(this, {
      ...{ source, chosen, open, ask },
      choose: (row, isBehind) => this.tell(isBehind ? 'dime-ticket-behind' : 'dime-ticket', row),
      toggle: (id) => this.toggle(id),
    })}
    ${bulkBar(this, chosen.size, {
      move: () => (this.isMoving = true),
      none: () => (this.chosen = new Set()),
    })}
    ${isMoving ? this.moving() : nothing}`
  }
}
