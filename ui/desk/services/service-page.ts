import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import type { ServiceCard } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import '../../kit/lifecycle-drawing.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { serviceClock } from './service-clock.ts'
import './service-promises.ts'
import { serviceStyle } from './service-style.ts'
import './simulate.ts'
import { say } from './words.ts'

/**
 * How a service goes: its lifecycle drawn, its term in words, a trial of what happens, who gets it.
 * @fires dime-back - when the list should be shown again
 */
@customElement('dime-service-page')
export class ServicePage extends DeskPart {
  static override styles = serviceStyle

  @property({ attribute: false }) declare card: ServiceCard
  private readonly cycle = new Asked<LifecycleView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.cycle.ask(this.desk.client.read('services.lifecycle', { id: this.card.id }))
  }

  private parts(cycle: LifecycleView) {
    const words = say(this)
    const { desk, card } = this
    return html`<section>
        <h2>${words.path}</h2>
        <dime-lifecycle-drawing .cycle=${cycle}></dime-lifecycle-drawing>
      </section>
      <section>
        <h2>${words.clock}</h2>
        ${serviceClock(this, cycle)}
      </section>
      <section>
        <h2>${words.simulate}</h2>
        <dime-simulate .desk=${desk} .service=${card.id} .cycle=${cycle}></dime-simulate>
      </section>
      <dime-service-promises .desk=${desk} .service=${card.id}></dime-service-promises>`
  }

  override render() {
    const words = say(this)
    const { title, brief } = this.card
    return html`<div class="scroll">
      <button class="button plain back" @click=${() => this.tell('dime-back')}>
        ${icon('back')} ${words.back}
      </button>
      <div class="head"><h1>${title}</h1></div>
      <p class="intro">${brief}</p>
      ${shown(this, this.cycle, { draw: (cycle) => this.parts(cycle), retry: () => void this.load(), lines: 12 })}
    </div>`
  }
}
