import { nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { MoveView, TicketView } from '../../kit/contract.ts'
import type { LiveEvent } from '../../kit/live.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { forWorker, lettersOf } from './move-bar.ts'
import { blankTicketDraft, writingNote, type TicketDraft } from './ticket-draft.ts'
import { ticketPageStyle } from './ticket-page-style.ts'
import { ticketView, type TicketState } from './ticket-view.ts'
import { say } from './words.ts'

/**
 * One ticket: its path, its story, what can be done, what is known of it.
 * @fires dime-back - when the operator goes back to the queue
 */
@customElement('dime-ticket-page')
export class TicketPage extends DeskPart {
  static override styles = ticketPageStyle

  /** The ticket's id. */
  @property() ticket = ''
  @state() private draft: TicketDraft = blankTicketDraft
  @state() private isChecked = false
  private readonly read = new Asked<TicketView>(this)
  private readonly acted = new Asked<TicketView>(this)

  protected override begin() {
    const hear = ({ kind, ticket }: LiveEvent) => {
      if (ticket === this.ticket || kind === 'live.resumed') void this.load()
    }
    return [this.desk.events.hear(hear)]
  }

  protected override keys() {
    const words = say(this)
    const { value } = this.read
    const note = { keys: 'n', does: words.note, run: () => this.write(writingNote) }
    if (!value) return []
    const ticket = forWorker(value, this.desk.me)
    const moves = ticket.moves.flatMap(({ name, label }) => {
      const letter = lettersOf(value)[label]
      const run = () => this.lead(`#move-${CSS.escape(name)}`)
      return letter ? [{ keys: letter, does: words.goToMove(label), run }] : []
    })
    return [note, ...moves]
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ticket')) return
    this.read.keep(null)
    this.acted.keep(null)
    this.isChecked = false
    this.draft = this.desk.ticketDrafts.read(this.ticket)
    void this.load()
  }

  private async load(): Promise<void> {
    const isFirst = this.read.value === null
    await this.read.ask(this.desk.client.read('tickets.read', { id: this.ticket }))
    if (isFirst) await this.showNewest()
  }

  private async showNewest(): Promise<void> {
    await this.updateComplete
    const story = this.renderRoot.querySelector('.story')
    if (story) story.scrollTop = story.scrollHeight
  }

  private note(patch: Partial<TicketDraft>): void {
    this.draft = this.desk.ticketDrafts.change(this.ticket, patch)
    if (patch.writing === '') this.lead('.moves button')
  }

  private write(what: string): void {
    this.isChecked = false
    this.acted.keep(null)
    this.note({ writing: what })
    this.lead('#writing')
  }

  private async act(work: Promise<TicketView>): Promise<void> {
    const view = await this.acted.ask(work)
    if (view) {
      this.read.keep(view)
      this.desk.ticketDrafts.forget(this.ticket)
      this.draft = blankTicketDraft
      this.lead('.moves button')
      await this.showNewest()
    } else if (this.acted.problem?.isStale) await this.load()
  }

  private move({ name, says }: MoveView): void {
    if (says && this.draft.writing !== name) return this.write(name)
    const message = this.draft.text.trim()
    this.isChecked = says && !message
    const { value } = this.read
    if (!value || this.isChecked) return this.lead('#writing')
    const asked = { id: value.id, move: name, version: value.version }
    const input = { ...asked, ...(says && { message }) }
    void this.act(this.desk.client.write('tickets.move', input))
  }

  private get state(): TicketState {
    const { desk, draft, isChecked } = this
    const id = this.ticket
    return {
      ...{ desk, draft, isChecked, acted: this.acted, read: this.read },
      move: (move) => this.move(move),
      write: (what) => this.write(what),
      note: (patch) => this.note(patch),
      addNote: (text) => void this.act(desk.client.write('tickets.add-note', { id, text })),
      refer: (to) => void this.act(desk.client.write('tickets.refer', { id, ...to })),
      retry: () => void this.load(),
      back: () => this.tell('dime-back'),
    }
  }

  override render() {
    return this.ticket ? ticketView(this, this.state) : nothing
  }
}
