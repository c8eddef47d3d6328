import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LevelView } from '../../../core/levels/contract.ts'
import type { RoutingView } from '../../../core/routing/contract.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { roomsOf } from '../shell/task-room.ts'
import { serviceStyle } from './service-style.ts'
import { say } from './words.ts'

/** What offices promise on a service beside the law, and to whom its tickets go. */
@customElement('dime-service-promises')
export class ServicePromises extends DeskPart {
  static override styles = serviceStyle

  @property() service = ''
  private readonly levels = new Asked<readonly LevelView[]>(this)
  private readonly routing = new Asked<RoutingView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private get routes(): boolean {
    return roomsOf(this.desk.me).includes('routing')
  }

  private async load(): Promise<void> {
    const { client } = this.desk
    const { service } = this
    const fits = ({ when }: LevelView) => when.service === null || when.service === service
    void this.levels.ask(client.read('levels.list', {}).then(({ rows }) => rows.filter(fits)))
    if (this.routes) await this.routing.ask(client.read('routing.rules', { service }))
  }

  private promised(levels: readonly LevelView[]) {
    const words = say(this)
    if (levels.length === 0) return html`<p class="quiet">${words.noLevels}</p>`
    return html`<ul>
      ${levels.map(({ name, sentence }) => html`<li><strong>${name}</strong>: ${sentence}</li>`)}
    </ul>`
  }

  private rules({ rules, otherwise }: RoutingView) {
    const words = say(this)
    return html`<ol>
        ${rules.map(({ sentence }) => html`<li>${sentence}</li>`)}
      </ol>
      <p>${words.otherwise(otherwise.name)}</p>
      <button
        class="button"
        @click=${() => this.desk.navigator.go({ view: 'routing', id: this.service })}
      >
        ${words.changeRules}
      </button>`
  }

  override render() {
    const words = say(this)
    const retry = () => void this.load()
    return html`<section>
        <h2>${words.levels}</h2>
        ${shown(this, this.levels, { draw: (levels) => this.promised(levels), retry, lines: 2 })}
      </section>
      ${
        this.routes
          ? html`<section>
              <h2>${words.rules}</h2>
              ${shown(this, this.routing, { draw: (rules) => this.rules(rules), retry, lines: 3 })}
            </section>`
          : nothing
      }`
  }
}
