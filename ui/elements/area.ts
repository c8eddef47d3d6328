import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/behalf/gate.ts'
import { SessionWatch } from '../kit/session-watch.ts'
import { areaDoor } from './area/door.ts'
import './area/inside.ts'
import { areaStyles } from './area/style.ts'
import { languageOf } from '../kit/words.ts'

/**
 * The personal area: a person's requests, each with its story and moves, their documents and mandates,
 * and who opened their data.
 * @attr tenant - whose area
 * @attr lang - `it` or `en`; without it, the language of the page
 * @fires dime-signed-in - `detail` is `{ tenant }`
 * @fires dime-signed-out - `detail` is `{ tenant }`
 * @fires dime-moved - after a move of the reader; `detail` is the ticket
 */
@customElement('dime-area')
export class DimeArea extends LitElement {
  static override styles = areaStyles

  @property() tenant = ''
  private readonly sessions = new SessionWatch(this, ({ state: standing, tenant }) => {
    if (standing === 'entering') return
    const name = standing === 'signed-in' ? 'dime-signed-in' : 'dime-signed-out'
    const options = { detail: { tenant }, bubbles: true, composed: true }
    this.dispatchEvent(new CustomEvent(name, options))
  })

  override render() {
    if (!this.tenant) return nothing
    const session = this.sessions.of(this.tenant)
    if (session.mustChoose) return html`<dime-whom .session=${session}></dime-whom>`
    if (session.state === 'signed-in') {
      const behalf = session.me?.behalf?.id ?? ''
      return html`<dime-inside .session=${session} .behalf=${behalf}></dime-inside>`
    }
    return areaDoor(this, session, () => void session.signIn(2, languageOf(this)))
  }
}
