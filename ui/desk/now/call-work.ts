import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CallView } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { blankDraft, type CallDraft } from './call-draft.ts'
import { callHead } from './call-head.ts'
import { callWorkStyle } from './call-work-style.ts'
import { workPane, type WorkState } from './work-pane.ts'
import { say } from './words.ts'

/**
 * The work on one call: who it is, the search, a ticket, the closing. Whatever is typed is kept at once.
 * @fires dime-call - with the call as the kernel last told it
 * @fires dime-closed - with the call once it is closed
 */
@customElement('dime-call-work')
export class CallWork extends DeskPart {
  static override styles = callWorkStyle

  @property({ attribute: false }) declare call: CallView
  @state() private draft: CallDraft = blankDraft
  @state() private isOpening = false
  private readonly asked = new Asked<CallView>(this)

  protected override keys() {
    if (this.call.state !== 'ringing') return []
    return [{ keys: 't', does: say(this).take, run: () => void this.take() }]
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('call')
    if (!changed.has('call') || before?.id === this.call.id) return
    this.draft = this.desk.callDrafts.read(this.call.id)
    this.isOpening = this.draft.service !== null
  }

  private note(patch: Partial<CallDraft>): void {
    this.draft = this.desk.callDrafts.change(this.call.id, patch)
  }

  private async take(): Promise<void> {
    const { id: call, version } = this.call
    this.heard(await this.asked.ask(this.desk.client.write('calls.take', { call, version })))
  }

  private async reread(): Promise<void> {
    this.heard(await this.asked.ask(this.desk.client.read('calls.read', { id: this.call.id })))
  }

  private heard(call: CallView | null): void {
    if (call) this.tell('dime-call', call)
  }

  private async use(sheet: string): Promise<void> {
    this.note({ sheet })
    await this.desk.client.read('knowledge.read', { id: sheet, call: this.call.id })
    await this.reread()
  }

  private openTicket(service: string | null): void {
    this.note({ service, answers: service === this.draft.service ? this.draft.answers : {} })
    this.isOpening = true
    const { sheet } = this.draft
    if (service && sheet) void this.use(sheet)
  }

  private backToSheets(): void {
    this.note({ service: null })
    this.isOpening = false
    this.lead('dime-sheet-finder')
  }

  private get work(): WorkState {
    const { desk, call, draft, isOpening } = this
    return {
      ...{ desk, call, draft, isOpening },
      note: (patch) => this.note(patch),
      use: (sheet) => void this.use(sheet),
      openTicket: (service) => this.openTicket(service),
      opened: () => [this.note({ service: null, answers: {} }), void this.reread()],
      done: () => this.backToSheets(),
      known: (known) => [this.heard(known), this.lead('dime-sheet-finder')],
      stale: () => void this.reread(),
      closed: (closed) => this.tell('dime-closed', closed),
    }
  }

  override render() {
    const { problem } = this.asked
    return html`${callHead(this, this.call, () => void this.take())}
    ${problem ? trouble(this, problem) : nothing} ${workPane(this, this.work)}`
  }
}
