import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { SessionView } from '../../../core/identity/staff/contract.ts'
import { chip } from '../../kit/chip.ts'
import { momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, confirm, DeskPart, shown, trouble } from '../parts/care.ts'
import { agentWords } from './agent-words.ts'
import { say } from './words.ts'

/** Where one is signed in, with the way to end each. */
@customElement('dime-session-list')
export class SessionList extends DeskPart {
  static override styles = [
    careStyle,
    css`
      ul {
        margin-bottom: 10px;
      }
      .even {
        align-items: center;
      }
    `,
  ]

  @state() private isEndingAll = false
  private readonly read = new Asked<readonly SessionView[]>(this)
  private readonly asked = new Asked<unknown>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('identity.sessions', {}))
  }

  private async end(sessions: readonly SessionView[], said: string): Promise<void> {
    const { client } = this.desk
    const ending = sessions.map(({ id }) => client.write('identity.end-session', { id }))
    const done = await this.asked.ask(Promise.all(ending))
    this.isEndingAll = false
    if (done) this.desk.told.tell({ text: said })
    await this.load()
  }

  private row(session: SessionView) {
    const words = say(this)
    const language = languageOf(this)
    const { isThis, beganAt, seenAt, address, agent } = session
    const what = agent ? agentWords(agent) : words.unknownAgent
    const facts = [
      words.since(momentWords(beganAt, language)),
      ...(isThis ? [] : [words.seen(momentWords(seenAt, language))]),
      ...(address ? [address] : []),
    ]
    return html`<li class="even">
      <div>
        ${what} ${isThis ? chip(words.thisOne, 'good') : nothing}
        <div class="quiet small num">${facts.join(' · ')}</div>
      </div>
      ${
        isThis
          ? nothing
          : html`<button
              class="button"
              aria-label=${words.endOne(what)}
              @click=${() => void this.end([session], words.ended)}
            >
              ${words.end}
            </button>`
      }
    </li>`
  }

  private list(sessions: readonly SessionView[]) {
    const words = say(this)
    const others = sessions.filter(({ isThis }) => !isThis)
    const close = () => (this.isEndingAll = false)
    return html`<ul class="plainlist">
        ${sessions.toSorted((one, other) => Number(other.isThis) - Number(one.isThis)).map((each) => this.row(each))}
      </ul>
      ${
        others.length > 0
          ? html`<button class="button" @click=${() => (this.isEndingAll = true)}>
              ${words.endOthers}
            </button>`
          : nothing
      }
      ${
        this.isEndingAll
          ? confirm(this, {
              ...{ heading: words.endOthers, verb: words.endOthers, asked: this.asked, no: close },
              body: html`<p>${words.endOthersBody(others.length)}</p>`,
              yes: () => void this.end(others, words.endedOthers),
            })
          : nothing
      }`
  }

  override render() {
    const words = say(this)
    const retry = () => void this.load()
    return html`<h2>${words.sessions}</h2>
      <p class="quiet">${words.sessionsHint}</p>
      ${this.isEndingAll ? nothing : trouble(this, this.asked.problem)}
      ${shown(this, this.read, { draw: (sessions) => this.list(sessions), retry, lines: 3 })}`
  }
}
