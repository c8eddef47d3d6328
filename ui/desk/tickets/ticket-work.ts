import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { MoveView, TicketView } from '../../kit/contract.ts'
import { Asked } from '../shell/asked.ts'
import type { Desk } from '../shell/desk.ts'
import { takeOrRelease } from './holding.ts'
import { blankTicketDraft, type TicketDraft } from './ticket-draft.ts'

/** What a page must do when something was done to its ticket, or is not complete. */
export interface TicketEars {
  /** Something was done: the ticket as it is now. */
  readonly done: (view: TicketView) => void
  /** The draft changed. */
  readonly drafted: () => void
}

/** One ticket: how it was read, what is written on it, and what is done to it. */
export class TicketWork implements ReactiveController {
  draft: TicketDraft = blankTicketDraft
  isChecked = false
  readonly read: Asked<TicketView>
  readonly acted: Asked<TicketView>
  private id = ''
  private readonly host: ReactiveControllerHost & Element
  private readonly desk: () => Desk
  private readonly ears: TicketEars

  constructor(host: ReactiveControllerHost & Element, desk: () => Desk, ears: TicketEars) {
    this.host = host
    this.desk = desk
    this.ears = ears
    this.read = new Asked(host)
    this.acted = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Goes to a ticket, with what was written on it before. */
  async open(id: string): Promise<void> {
    this.id = id
    this.read.keep(null)
    this.acted.keep(null)
    this.isChecked = false
    this.draft = this.desk().ticketDrafts.read(id)
    await this.load()
  }

  /** Reads the ticket again; what may be read no more does not stay on show. */
  async load(): Promise<void> {
    await this.read.ask(this.desk().client.read('tickets.read', { id: this.id }))
    const { problem } = this.read
    if (!problem || ![403, 404].includes(problem.status)) return
    this.read.value = null
    this.host.requestUpdate()
  }

  /** Keeps what is being written. */
  note(patch: Partial<TicketDraft>): void {
    this.draft = this.desk().ticketDrafts.change(this.id, patch)
    this.host.requestUpdate()
    this.ears.drafted()
  }

  /** Begins to write something. */
  write(what: string): void {
    this.isChecked = false
    this.acted.keep(null)
    this.note({ writing: what })
  }

  /** Does something; what was written is done with, unless it must stay. */
  async act(work: Promise<TicketView>, keepsDraft = false): Promise<void> {
    const view = await this.acted.ask(work)
    if (view) this.settle(view, keepsDraft)
    else if (this.acted.problem?.isStale) await this.load()
  }

  /** Takes the ticket as it is now. */
  settle(view: TicketView, keepsDraft = false): void {
    this.read.keep(view)
    if (!keepsDraft) {
      this.desk().ticketDrafts.forget(this.id)
      this.draft = blankTicketDraft
      this.ears.drafted()
    }
    this.ears.done(view)
  }

  /** Makes a move, or asks first for the message that it needs; false while that is missing. */
  move({ name, says }: MoveView): boolean {
    const { value } = this.read
    if (says && this.draft.writing !== name) this.write(name)
    else if (value) return this.send(value, { name, says })
    return false
  }

  private send(value: TicketView, { name, says }: Pick<MoveView, 'name' | 'says'>): boolean {
    const message = this.draft.text.trim()
    this.isChecked = says && !message
    this.host.requestUpdate()
    if (this.isChecked) return false
    const asked = { id: value.id, move: name, version: value.version }
    void this.act(this.desk().client.write('tickets.move', { ...asked, ...(says && { message }) }))
    return true
  }

  /** Takes the ticket, or gives it back. */
  take(): void {
    const { value } = this.read
    if (value) void this.act(takeOrRelease(this.host, this.desk(), value), true)
  }
}
