import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { createClient } from '../../kit/client.ts'
import { tokens } from '../../kit/tokens.ts'
import { Asked } from './asked.ts'
import { createDesk, type Desk } from './desk.ts'
import './desk-shell.ts'
import { tenantOf } from './route.ts'
import { keepSettings, readSettings, type Settings } from './settings.ts'
import './sign-in.ts'

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
  private readonly client = createClient({
    tenant: tenantOf(location.pathname),
    language: () => this.settings.language,
    onSignedOut: () => (this.isOut = true),
  })

  override connectedCallback(): void {
    super.connectedCallback()
    document.documentElement.lang = this.settings.language
    void this.meet()
  }

  private async meet(): Promise<void> {
    const me = await this.asked.ask(this.client.read('identity.me', {}))
    if (me) this.welcome(me)
  }

  private welcome(me: Desk['me']): void {
    this.asked.keep(me)
    this.isOut = me.kind !== 'staff'
    if (this.isOut) return
    document.title = `DiMe · ${me.tenant.short}`
    if (!this.desk) this.desk = createDesk(this.client, me)
    else if (this.desk.me.email !== me.email) location.reload()
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

  private signIn() {
    return html`<dime-sign-in
      .client=${this.client}
      .problem=${this.asked.problem}
      .wasIn=${this.desk !== null}
      @dime-signed-in=${(event: CustomEvent<Desk['me']>) => this.welcome(event.detail)}
      @dime-retry=${() => void this.meet()}
      @dime-settings=${this.choose}
    ></dime-sign-in>`
  }

  override render() {
    const { desk, isOut, settings } = this
    return html`${isOut || this.asked.problem ? this.signIn() : nothing}
    ${
      desk
        ? html`<dime-desk-shell
            ?hidden=${isOut}
            .desk=${desk}
            .settings=${settings}
            @dime-settings=${this.choose}
            @dime-leave=${() => void this.leave()}
          ></dime-desk-shell>`
        : nothing
    }`
  }
}
