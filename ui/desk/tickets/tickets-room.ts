import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TicketRow } from '../../kit/contract.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { hasQueue } from '../shell/may.ts'
import { createTabShelf, tabBeside, withoutTab, withTab, type OpenTab } from './open-tabs.ts'
import './repair-door.ts'
import './repair-list.ts'
import { roomKeys } from './room-keys.ts'
import './ticket-page.ts'
import './ticket-queue.ts'
import './ticket-tabs.ts'
import { ticketsRoomStyle } from './tickets-room-style.ts'
import { say } from './words.ts'

/** The address of the list of what did not happen by itself. */
const repairs = 'repair'

/** The room of tickets: the queue at the left, the open tickets beside it, a tab each. */
@customElement('dime-tickets-room')
export class TicketsRoom extends DeskPart {
  static override styles = ticketsRoomStyle

  /** The ticket that the address names. */
  @property() open: string | null = null
  @state() private tabs: readonly OpenTab[] = []
  @state() private drafted = 0

  private get shelf() {
    const { client, me } = this.desk
    return createTabShelf(sessionStorage, `dime-tabs:${client.tenant}:${me.id}`)
  }

  protected override begin() {
    this.tabs = this.shelf.read()
    return []
  }

  protected override keys() {
    return roomKeys(this, {
      close: () => this.openTicket && this.close(this.openTicket),
      beside: (by) => this.go(tabBeside(this.tabs, this.openTicket, by)),
    })
  }

  private get openTicket(): string | null {
    return this.open === repairs ? null : this.open
  }

  override willUpdate(changed: Map<string, unknown>): void {
    this.toggleAttribute('has-open', this.open !== null)
    this.toggleAttribute('has-no-queue', !hasQueue(this.desk.me))
    const { openTicket: id } = this
    if (changed.has('open') && id) this.keep(withTab(this.tabs, { id, title: '', code: '' }))
  }

  private keep(tabs: readonly OpenTab[]): void {
    this.tabs = tabs
    this.shelf.keep(tabs)
  }

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'tickets', id })
  }

  private close(id: string): void {
    const { tabs, next } = withoutTab(this.tabs, id)
    this.keep(tabs)
    if (id === this.open) this.go(next)
  }

  private behind({ id, title, subject, code }: TicketRow): void {
    this.keep(withTab(this.tabs, { id, title: subject || title, code }))
  }

  private page() {
    const { desk, openTicket } = this
    const words = say(this)
    if (this.open === repairs)
      return html`<dime-repair-list
        .desk=${desk}
        @dime-ticket=${({ detail }: CustomEvent<string>) => this.go(detail)}
        @dime-back=${() => this.go(null)}
      ></dime-repair-list>`
    if (!openTicket)
      return html`<section class="pick">
        <h2>${hasQueue(desk.me) ? words.pick : words.noQueue}</h2>
        <p class="quiet">${hasQueue(desk.me) ? words.pickHint : words.noQueueHint}</p>
      </section>`
    return html`<dime-ticket-page
      .desk=${desk}
      .ticket=${openTicket}
      @dime-back=${() => this.go(null)}
      @dime-known=${({ detail }: CustomEvent<OpenTab>) => this.keep(withTab(this.tabs, detail))}
      @dime-drafted=${() => (this.drafted += 1)}
      @dime-ticket=${({ detail }: CustomEvent<string>) => this.go(detail)}
    ></dime-ticket-page>`
  }

  private queue() {
    return html`<section class="list-column" aria-label=${say(this).queue}>
      <dime-ticket-queue
        .desk=${this.desk}
        .open=${this.openTicket}
        @dime-ticket=${({ detail }: CustomEvent<TicketRow>) => [this.behind(detail), this.go(detail.id)]}
        @dime-ticket-behind=${({ detail }: CustomEvent<TicketRow>) => this.behind(detail)}
      ></dime-ticket-queue>
      <div class="foot">
        <dime-repair-door
          .desk=${this.desk}
          ?isOpen=${this.open === repairs}
          @dime-open=${() => this.go(repairs)}
        ></dime-repair-door>
      </div>
    </section>`
  }

  override render() {
    const { desk, tabs, openTicket, drafted } = this
    return html`${hasQueue(desk.me) ? this.queue() : nothing}
      <div class="open-column">
        <dime-ticket-tabs
          .desk=${desk}
          .tabs=${tabs}
          .open=${openTicket}
          .drafted=${drafted}
          @dime-ticket=${({ detail }: CustomEvent<string>) => this.go(detail)}
          @dime-close=${({ detail }: CustomEvent<string>) => this.close(detail)}
        ></dime-ticket-tabs>
        ${this.page()}
      </div>`
  }
}
