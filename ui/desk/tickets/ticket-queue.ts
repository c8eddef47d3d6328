import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TicketPage, TicketRow } from '../../kit/contract.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { mergeRows, type Merged } from './merge-rows.ts'
import { queueHead, type QueueView } from './queue-head.ts'
import { queueBody } from './queue-body.ts'
import { queueStyle } from './queue-style.ts'
import { say } from './words.ts'

const pauseMs = 150
const nobodyLeft: Merged<TicketRow> = { rows: [], gone: new Set(), arrived: 0 }

/**
 * The tickets of the operator's offices, the first to fall due first; what happens never moves a row.
 * @fires dime-ticket - with the id of the ticket chosen
 */
@customElement('dime-ticket-queue')
export class TicketQueue extends DeskPart {
  static override styles = queueStyle

  @property() open: string | null = null
  @state() private view: QueueView = 'open'
  @state() private text = ''
  @state() private shown = nobodyLeft
  private fresh: TicketPage | null = null
  private next: string | null = null
  private readonly page = new Asked<TicketPage>(this)
  private readonly news = new Asked<TicketPage>(this)
  private timer = 0

  protected override begin() {
    void this.load()
    const hear = ({ kind }: { kind: string }) => {
      if (kind.startsWith('ticket.') || kind === 'live.resumed') void this.refresh()
    }
    return [this.desk.events.hear(hear)]
  }

  protected override keys() {
    const words = say(this)
    return [
      { keys: '/', does: words.filterLabel, run: () => this.lead('#filter') },
      { keys: 'j', does: words.next, run: () => this.step(1) },
      { keys: 'k', does: words.previous, run: () => this.step(-1) },
    ]
  }

  private question(cursor: string | null = null) {
    const text = this.text.trim()
    const asked = { view: this.view, ...(text && { text }), ...(cursor && { cursor }) }
    return this.desk.client.read('tickets.queue', asked)
  }

  private async load(): Promise<void> {
    this.page.keep(null)
    const page = await this.page.ask(this.question())
    if (page) this.adopt(page)
  }

  private async refresh(): Promise<void> {
    this.fresh = await this.news.ask(this.question())
    const { fresh } = this
    if (!fresh) return
    const isWhole = this.next === null && fresh.next === null
    this.shown = mergeRows(this.shown.rows, fresh.rows, isWhole)
  }

  private adopt(page: TicketPage): void {
    this.fresh = page
    this.next = page.next
    this.shown = { ...nobodyLeft, rows: page.rows }
  }

  private async more(): Promise<void> {
    const page = await this.page.ask(this.question(this.next))
    if (!page) return
    this.next = page.next
    const known = new Set(this.shown.rows.map(({ id }) => id))
    const added = page.rows.filter(({ id }) => !known.has(id))
    this.shown = { ...this.shown, rows: [...this.shown.rows, ...added] }
  }

  private choose(view: QueueView): void {
    this.view = view
    void this.load()
  }

  private type(text: string): void {
    this.text = text
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.load(), pauseMs)
  }

  private step(by: number): void {
    const { rows } = this.shown
    const focused = this.shadowRoot?.activeElement?.id.replace('row-', '')
    const at = rows.findIndex(({ id }) => id === (focused || this.open))
    const row = rows[Math.min(Math.max(0, at + by), rows.length - 1)]
    if (row) this.lead(`#row-${CSS.escape(row.id)}`)
  }

  override render() {
    const { view, text, shown, page, next, open } = this
    return html`${queueHead(this, {
      ...{ view, text, arrived: shown.arrived, isAlone: open === null },
      counts: (this.fresh ?? page.value)?.counts ?? null,
      choose: (chosen) => this.choose(chosen),
      type: (typed) => this.type(typed),
      adopt: () => this.fresh && this.adopt(this.fresh),
    })}
    ${queueBody(this, {
      ...{ view, text, open, page, next },
      ...shown,
      choose: (id) => this.tell('dime-ticket', id),
      more: () => void this.more(),
      retry: () => void this.load(),
    })}`
  }
}
