import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { notice, problemNotice } from '../kit/notice.ts'
import { problemOf, type Problem } from '../kit/problem.ts'
import { SessionWatch } from '../kit/session-watch.ts'
import { skeleton } from '../kit/skeleton.ts'
import type { FlowSubject } from './service/create-flow.ts'
import { createResend } from './service/resend.ts'
import { serviceStyles } from './service/style.ts'
import { serviceWords } from './service/words.ts'
import './service/flow.ts'

/**
 * A whole service inside any page: what it is, questions, summary, receipt, live progress.
 * @attr tenant - whose service
 * @attr service - its id
 * @attr lang - `it` or `en`; without it, the language of the page
 * @fires dime-signed-in - `detail` is `{ tenant }`
 * @fires dime-submitted - `detail` is `{ tenant, service, code }`
 */
@customElement('dime-service')
export class DimeService extends LitElement {
  static override styles = serviceStyles

  @property() tenant = ''
  @property() service = ''
  @state() private subject: FlowSubject | null = null
  @state() private problem: Problem | null = null
  @state() private isWaiting = false
  private readonly resend = createResend(() => void this.load())
  private readonly sessions = new SessionWatch(this, (session) => {
    if (session.state !== 'signed-in') return
    const detail = { tenant: session.tenant }
    this.dispatchEvent(new CustomEvent('dime-signed-in', { detail, bubbles: true, composed: true }))
  })

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('tenant') || changed.has('service')) void this.load()
  }

  override render() {
    const spoken = serviceWords(this)
    if (this.problem && this.isWaiting) {
      return html`<div role="status">${notice('warn', this.problem.title, spoken.awayOpens)}</div>`
    }
    if (this.problem) {
      return problemNotice(
        this.problem,
        html`<button class="button" @click=${this.load}>${spoken.retry}</button>`,
      )
    }
    if (!this.subject) return skeleton(this, 7)
    const { view } = this.subject
    return html`
      <h2>${view.title}</h2>
      <p class="brief">${view.brief}</p>
      <dime-flow .subject=${this.subject}></dime-flow>
    `
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.resend.stop()
  }

  private readonly load = async (): Promise<void> => {
    this.subject = null
    if (!this.isWaiting) this.problem = null
    try {
      const session = this.sessions.of(this.tenant)
      const view = await session.client(this).read('services.read', { id: this.service })
      this.subject = { view, session }
      this.problem = null
      this.isWaiting = false
      this.resend.stop()
    } catch (cause) {
      this.problem = problemOf(cause)
      this.isWaiting = this.resend.after(this.problem)
    }
  }
}
