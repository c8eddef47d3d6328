import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Announcer } from '../kit/announcer.ts'
import { problemNotice } from '../kit/notice.ts'
import { skeleton } from '../kit/skeleton.ts'
import { createVisit, type Visit } from './ticket/create-visit.ts'
import { ticketPage } from './ticket/page.ts'
import type { TicketSource } from './ticket/source.ts'
import { ticketStyles } from './ticket/style.ts'
import { ticketWords } from './ticket/words.ts'

/**
 * One ticket, followed live: path, papers, moves, story, clock, who read it.
 * @fires dime-moved - after a move of the reader; `detail` is the TicketView
 * @fires dime-read - whenever it was read; `detail` is the TicketView
 */
@customElement('dime-ticket')
export class DimeTicket extends LitElement {
  static override styles = ticketStyles

  @property({ attribute: false }) source: TicketSource | null = null
  /** A paper is to come of it: its place is kept. */
  @property({ type: Boolean }) awaits = false
  /** The receipt around it says the code already. */
  @property({ type: Boolean, attribute: 'is-in-receipt' }) isInReceipt = false
  private visit: Visit | null = null
  private unfollow: (() => void) | null = null
  private readonly announcer = new Announcer(this)

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.visit) this.follow()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.unfollow?.()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('source') || !this.source) return
    this.visit = createVisit(this.source, {
      changed: () => this.requestUpdate(),
      moved: (detail) =>
        this.dispatchEvent(
          new CustomEvent('dime-moved', { detail, bubbles: true, composed: true }),
        ),
    })
    void this.refresh()
    this.follow()
  }

  override render() {
    const { ticket, problem } = this.visit?.state() ?? { ticket: null, problem: null }
    const retry = html`<button class="button" @click=${this.refresh}>
      ${ticketWords(this).retry}
    </button>`
    const page = ticket && this.visit ? ticketPage(this, ticket, this.visit) : nothing
    const waiting = problem ? problemNotice(problem, retry) : skeleton(this, 6)
    return html`${this.announcer.region()} ${ticket ? page : waiting}`
  }

  private readonly refresh = async () => {
    const before = this.visit?.state().ticket
    await this.visit?.refresh()
    const now = this.visit?.state().ticket
    if (now) this.dispatchEvent(new CustomEvent('dime-read', { detail: now }))
    const isNews = before && now && before.version !== now.version
    if (isNews) this.announcer.say(ticketWords(this).news(now.stateLabel))
  }

  private follow(): void {
    this.unfollow?.()
    this.unfollow = this.source?.follow(() => void this.refresh()) ?? null
  }
}
