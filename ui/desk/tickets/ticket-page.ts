import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { TicketView } from '../../kit/contract.ts'
import { DeskPart } from '../shell/desk-part.ts'
import type { After } from './act-form.ts'
import { PresenceWatch } from './presence-watch.ts'
import type { Overlay, Registered, Repairable, StoryKind } from './ticket-host.ts'
import { ticketDrawn, ticketKeys, ticketOver, ticketPageStyle } from './ticket-parts.ts'
import { TicketWork } from './ticket-work.ts'

const tabOf = ({ id, title, subject, code }: TicketView) => ({ id, title: subject || title, code })

/**
 * One ticket: its path, its story, what can be done, what is known of it.
 * @fires dime-back - when the operator goes back to the queue
 * @fires dime-known - with what the ticket's tab says
 * @fires dime-drafted - when what is written on it changed
 * @fires dime-ticket - with the id of another ticket that one goes on with
 */
@customElement('dime-ticket-page')
export class TicketPage extends DeskPart {
  static override styles = ticketPageStyle

  /** The ticket's id. */
  @property() ticket = ''
  @state() kind: StoryKind = 'all'
  @state() dialog: Overlay | null = null
  @state() repairing: Repairable | null = null
  @state() annulling: Registered | null = null
  readonly presence = new PresenceWatch(this, () => this.desk)
  readonly work = new TicketWork(this, () => this.desk, {
    done: (view) => void this.showDone(view),
    drafted: () => [this.presence.note(this.work.draft.writing !== ''), this.tell('dime-drafted')],
  })

  protected override begin() {
    const hear = this.desk.events.hear((event) => {
      this.presence.hear(event)
      const isMine = event.ticket === this.ticket && event.kind !== 'ticket.presence'
      if (isMine || event.kind === 'live.resumed') void this.work.load()
    })
    return [hear]
  }

  protected override keys() {
    return ticketKeys(this, {
      lead: (selector) => this.lead(selector),
      write: (what) => this.write(what),
    })
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ticket') || !this.ticket) return
    this.kind = 'all'
    this.dialog = null
    this.annulling = null
    void this.open()
  }

  private async open(): Promise<void> {
    void this.presence.follow(this.ticket)
    await this.work.open(this.ticket)
    this.presence.note(this.work.draft.writing !== '')
    const { value } = this.work.read
    if (value) this.tell('dime-known', tabOf(value))
    await this.showNewest()
  }

  private async showNewest(): Promise<void> {
    await this.updateComplete
    const story = this.renderRoot.querySelector('.story')
    if (story) story.scrollTop = story.scrollHeight
  }

  private async showDone({ id }: TicketView): Promise<void> {
    if (id !== this.ticket) return
    this.lead('.moves button')
    await this.showNewest()
  }

  /** Begins to write something, where the cursor then is. */
  write(what: string): void {
    this.work.write(what)
    this.lead('#writing')
  }

  /** An act of a dialog was done: one goes on with this ticket, or with the one it led to. */
  private finish({ id }: After): void {
    this.dialog = null
    this.annulling = null
    if (id === this.ticket) void this.work.load()
    else this.tell('dime-ticket', id)
  }

  /** Says outside what happens here. */
  say(name: string, detail: unknown = null): void {
    this.tell(name, detail)
  }

  override render() {
    if (!this.ticket) return nothing
    const { value } = this.work.read
    return html`${keyed(this.ticket, ticketDrawn(this))}
    ${value ? ticketOver(this, value, (after) => this.finish(after)) : nothing}`
  }
}
