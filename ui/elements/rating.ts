import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../kit/behalf/gate.ts'
import { createClient, type Client } from '../kit/client.ts'
import { SessionWatch } from '../kit/session-watch.ts'
import { languageOf } from '../kit/words.ts'
import './rating/card.ts'
import { codeForm, ratingDoor } from './rating/door.ts'
import { ratingStyles } from './rating/style.ts'
import { ratingWords } from './rating/words.ts'

const shortestCode = 4

/**
 * Asks how easy a concluded request was: of one's own after signing in, or of one that was sent without it by its code.
 * @attr tenant - whose request
 * @attr ticket - the id of one's own request
 * @attr code - the code of a request that was sent without signing in
 * @attr lang - `it` or `en`; without it, the language of the page
 * @fires dime-rated - when the rating was kept; `detail` is `{ stars }`
 */
@customElement('dime-rating')
export class DimeRating extends LitElement {
  static override styles = ratingStyles

  @property() tenant = ''
  @property() ticket = ''
  @property() code = ''
  @state() private typed = ''
  @state() private isFaulted = false
  private readonly sessions = new SessionWatch(this)
  private visitor: Client | null = null

  private readonly go = (event: Event) => {
    event.preventDefault()
    const code = this.typed.trim().toUpperCase()
    this.isFaulted = code.length < shortestCode
    if (this.isFaulted) this.renderRoot.querySelector('input')?.focus()
    else this.code = code
  }

  // Whoever has a code is nobody in particular: the client stays the same while the page does.
  private byCode(code: string) {
    const language = () => languageOf(this)
    this.visitor ??= createClient({ tenant: this.tenant, language })
    return html`<dime-rating-card .client=${this.visitor} .code=${code}></dime-rating-card>`
  }

  private byId(id: string) {
    const session = this.sessions.of(this.tenant)
    if (session.mustChoose) return html`<dime-whom .session=${session}></dime-whom>`
    if (session.state !== 'signed-in')
      return ratingDoor(this, session, () => void session.signIn(2, languageOf(this)))
    return html`<dime-rating-card .client=${session.client(this)} .ticket=${id}></dime-rating-card>`
  }

  private content() {
    const { ticket, code, typed, isFaulted, go } = this
    if (ticket) return this.byId(ticket)
    if (code) return this.byCode(code)
    const write = (text: string) => (this.typed = text)
    return codeForm(this, { code: typed, isFaulted, write, go })
  }

  override render() {
    if (!this.tenant) return nothing
    return html`<h1>${ratingWords(this).title}</h1>
      ${this.content()}`
  }
}
