import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Client } from '../../kit/client.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { Live } from '../../kit/live.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import type { Session } from '../../kit/session.ts'
import { areaStyles } from './style.ts'
import { areaHead, areaList, areaTicket, type AreaView } from './views.ts'

/** The area once a person is inside: requests, documents, mandates, or one request opened. */
@customElement('dime-inside')
export class DimeInside extends LitElement {
  static override styles = areaStyles

  @property({ attribute: false }) session: Session | null = null
  /** For whom the person acts, by the mandate; what is shown is theirs. */
  @property() behalf = ''
  @state() private rows: readonly TicketRow[] | null = null
  @state() private problem: Problem | null = null
  @state() private view: AreaView = { name: 'requests' }
  private client: Client | null = null
  private readonly live = new Live(this, () => void this.load())

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.session || !(changed.has('session') || changed.has('behalf'))) return
    this.client = this.session.client(this)
    this.live.follow(this.client)
    this.rows = null
    if (this.view.name !== 'mandates') this.view = { name: 'requests' }
    void this.load()
  }

  override render() {
    const { client, session, rows, problem, view } = this
    if (!client || !session) return nothing
    const show = (next: AreaView) => void this.show(next)
    if (view.name === 'ticket') {
      return areaTicket(this, view.source, () => show({ name: 'requests' }))
    }
    const requests = { rows, problem, retry: this.load }
    const shown = { client, session, view, requests }
    return html`${areaHead(this, session)} ${areaList(this, shown, show)}`
  }

  /** Shows another part and leads the focus there: into what was opened, or back to where it was. */
  private async show(next: AreaView): Promise<void> {
    const before = this.view
    this.view = next
    await this.updateComplete
    const row = before.name === 'ticket' ? `#t-${before.id}` : null
    const target = this.renderRoot.querySelector(next.name === 'ticket' ? '.back' : (row ?? 'none'))
    if (target instanceof HTMLElement) target.focus()
  }

  private readonly load = async (): Promise<void> => {
    try {
      const mine = await this.client?.read('tickets.mine', {})
      this.rows = mine?.rows ?? null
      this.problem = null
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }
}
