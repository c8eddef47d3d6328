import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { tokens } from '../../kit/tokens.ts'
import { Asked } from './asked.ts'
import { createDesk, renewDesk, type Desk } from './desk.ts'
import { openClient, type Problem } from './open-client.ts'
import { pageParts } from './page-parts.ts'
import { createGate, keepingFocus } from './gate.ts'
import { rolesChanged } from './roles-changed.ts'
import { keepSettings, readSettings, type Settings } from './settings.ts'

const lost = ['identity.token-not-valid', 'access.sign-in-needed']

/** The desk of one tenant: asks who works, then shows the rooms; a lost session hides them, no more. */
@customElement('dime-desk')
export class DeskPage extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        --dime-size: 0.9375rem;
        --dime-target: 32px;
        --bar: light-dark(#17324d, #0b1a2a);
        --on-bar: #ffffff;
      }
    `,
  ]

  @state() private settings = readSettings()
  @state() private desk: Desk | null = null
  @state() private isOut = false
  private readonly asked = new Asked<Desk['me']>(this)
  private readonly proof = createGate(() => this.requestUpdate())
  private readonly way = keepingFocus(createGate(() => this.requestUpdate()))
  private readonly client = openClient(
    () => this.settings.language,
    (problem) => this.heal(problem),
  )

  override connectedCallback(): void {
    super.connectedCallback()
    document.documentElement.lang = this.settings.language
    void this.meet()
  }

  private async heal(problem: Problem): Promise<boolean> {
    if (lost.includes(problem.code)) return this.lose()
    if (problem.code !== 'identity.proof-needed') return false
    await import('../sign-in/proof-dialog.ts')
    return this.proof.wait()
  }

  // What was asked without a session waits, and goes on when the same person is back.
  private async lose(): Promise<boolean> {
    const back = this.desk !== null && this.way.wait()
    this.isOut = true
    return back
  }

  private async meet(): Promise<void> {
    const me = await this.asked.ask(this.client.read('identity.me', {}))
    if (me) await this.welcome(me)
  }

  private async welcome(me: Desk['me']): Promise<void> {
    this.asked.keep(me)
    this.isOut = me.kind !== 'staff'
    if (this.isOut) return
    if (me.mustEnrol) await import('../sign-in/enrol.ts')
    document.title = `DiMe · ${me.tenant.short}`
    if (!this.desk || this.desk.me.mustEnrol) this.desk = createDesk(this.client, me)
    else if (this.desk.me.email !== me.email) location.reload()
    else this.way.open(true)
  }

  // Somebody gave or took a role while this desk was open: it goes on with what may be done now.
  private async renew(): Promise<void> {
    const { desk } = this
    const me = await this.client.read('identity.me', {}).catch(() => null)
    const told = desk && me?.kind === 'staff' ? rolesChanged(this, desk.me, me) : null
    if (!desk || !me || !told || desk !== this.desk) return
    this.desk = renewDesk(desk, me)
    desk.told.tell({ text: told })
    // What is open was read with the roles of before: every part reads again what it may.
    desk.events.tell({ kind: 'live.resumed', id: '', at: '' })
  }

  private choose({ detail }: CustomEvent<Partial<Settings>>): void {
    this.settings = keepSettings(detail)
    // Every word of the page changes: a fresh start is surer than a search for all that is shown.
    if (detail.language) location.reload()
  }

  private async leave(): Promise<void> {
    await this.client.open('session', { method: 'DELETE' })
    sessionStorage.clear()
    location.assign(`/desk/${this.client.tenant}`)
  }

  override render() {
    const { client, desk, isOut, proof, settings } = this
    return html`${pageParts({
      ...{ client, desk, settings, problem: this.asked.problem },
      isOut: isOut || this.asked.problem !== null,
      welcome: (me) => void this.welcome(me),
      act: (me) => (this.desk = createDesk(client, me)),
      retry: () => void this.meet(),
      renew: () => void this.renew(),
      choose: (event) => this.choose(event),
      leave: () => void this.leave(),
      prove: proof.isAwaited ? (isProved) => proof.open(isProved) : null,
    })}`
  }
}
