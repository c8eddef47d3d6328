import { LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { behalfLineStyle } from '../../kit/behalf/line.ts'
import type { DimeForm } from '../../kit/form/form.ts'
import { SessionWatch } from '../../kit/session-watch.ts'
import { awayPage } from './away-page.ts'
import { createFlow, type Flow, type FlowSubject } from './create-flow.ts'
import { flowPage } from './flow-page.ts'
import { receiptPage } from './receipt.ts'
import { serviceStyles } from './style.ts'

/**
 * The pages of one service, from the first to the receipt; what is written stays in this tab.
 * @fires dime-submitted - `detail` is `{ tenant, service, code }`
 */
@customElement('dime-flow')
export class DimeFlow extends LitElement {
  static override styles = [...serviceStyles, behalfLineStyle]

  @property({ attribute: false }) subject: FlowSubject | null = null
  @state() private isAway = false
  private flow: Flow | null = null
  private readonly sessions = new SessionWatch(this)

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('subject') || !this.subject) return
    this.sessions.of(this.subject.session.tenant)
    this.flow = createFlow(this, this.subject, {
      changed: () => {
        void this.bringRest()
        this.requestUpdate()
      },
      turned: () => void this.showTop(),
      faulted: () => void this.showFaults(),
      lead: (question) => this.lead(question),
    })
    if (this.flow.state().draft.step > 0) void this.bringRest()
  }

  override render() {
    if (!this.flow) return nothing
    if (this.isAway) return awayPage(this)
    const { moves } = this.flow
    const now = this.flow.state()
    return now.receipt ? receiptPage(this, now, moves) : flowPage(this, now, moves)
  }

  // The first page has no questions: what draws them and the ticket comes with the first act.
  private async bringRest(): Promise<void> {
    try {
      await Promise.all([import('../../kit/form/form.ts'), import('../ticket.ts')])
    } catch {
      this.isAway = true // a browser does not try again to load what once failed: the page must
    }
  }

  private async showTop(): Promise<void> {
    await this.updateComplete
    const title = this.renderRoot.querySelector('[tabindex="-1"]')
    if (!(title instanceof HTMLElement)) return
    title.focus({ preventScroll: true })
    const top = this.renderRoot.querySelector('.steps') ?? title
    if (top.getBoundingClientRect().top < 0) top.scrollIntoView({ block: 'start' })
  }

  private async showFaults(): Promise<void> {
    await this.updateComplete
    const index = this.renderRoot.querySelector('.errors, [aria-invalid="true"]')
    if (index instanceof HTMLElement) index.focus()
  }

  private lead(question: string): void {
    this.renderRoot.querySelector<DimeForm>('dime-form')?.focusField(question)
  }
}
