import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Client } from '../../kit/client.ts'
import type { TicketPage, TicketRow } from '../../kit/contract.ts'
import { Asked } from '../shell/asked.ts'
import { firstAsked, plainAsked, type QueueAsked } from './asked-queue.ts'
import { mergeRows, type Merged } from './merge-rows.ts'

const nobodyLeft: Merged<TicketRow> = { rows: [], gone: new Set(), arrived: 0 }

/** The rows of a list: asked for, continued, and refreshed without moving one. */
export class QueueSource implements ReactiveController {
  asked: QueueAsked = firstAsked
  shown = nobodyLeft
  next: string | null = null
  readonly page: Asked<TicketPage>
  private readonly news: Asked<TicketPage>
  private fresh: TicketPage | null = null
  private readonly client: () => Client

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.client = client
    this.page = new Asked(host)
    this.news = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** How many there are in each view. */
  get counts(): TicketPage['counts'] | null {
    return (this.fresh ?? this.page.value)?.counts ?? null
  }

  /** Asks for another list. */
  async load(asked = this.asked): Promise<void> {
    this.asked = plainAsked(asked)
    this.page.keep(null)
    const page = await this.page.ask(this.read())
    if (page) this.adopt(page)
  }

  /** Brings fresh content into the rows; new ones wait to be let in. */
  async refresh(): Promise<void> {
    const fresh = await this.news.ask(this.read())
    if (!fresh) return
    // Where no row is there is none to move.
    if (this.shown.rows.length === 0) return this.adopt(fresh)
    this.fresh = fresh
    const isWhole = this.next === null && fresh.next === null
    this.shown = mergeRows(this.shown.rows, fresh.rows, isWhole)
  }

  /** Shows the list as it is now. */
  adopt(page = this.fresh): void {
    if (!page) return
    this.fresh = page
    this.next = page.next
    this.shown = { ...nobodyLeft, rows: page.rows }
    this.page.keep(page)
  }

  /** Goes on where the rows end. */
  async more(): Promise<void> {
    const page = await this.page.ask(this.read(this.next))
    if (!page) return
    this.next = page.next
    const known = new Set(this.shown.rows.map(({ id }) => id))
    const added = page.rows.filter(({ id }) => !known.has(id))
    this.shown = { ...this.shown, rows: [...this.shown.rows, ...added] }
  }

  private read(cursor: string | null = null): Promise<TicketPage> {
    return this.client().read('tickets.queue', { ...this.asked, ...(cursor && { cursor }) })
  }
}
