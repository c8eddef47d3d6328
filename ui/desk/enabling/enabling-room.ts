import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { EnablingCard } from '../../../core/plugin/enabling/contract.ts'
import { chip } from '../../kit/chip.ts'
import { ListedRoom } from '../parts/listed-room.ts'
import { pathOf } from '../shell/route.ts'
import './enabling-page.ts'
import { stateChip } from './state-chip.ts'
import { say } from './words.ts'

type Cards = readonly EnablingCard[]

/** The room of the areas of service: what the platform has, and what of it is on here. */
@customElement('dime-enabling-room')
export class EnablingRoom extends ListedRoom<Cards> {
  protected override readonly view = 'enabling'

  protected override get said() {
    return say(this)
  }

  protected override get heard() {
    return ['enabling', 'plugin']
  }

  protected override ask() {
    return this.desk.client.read('enabling.list', {})
  }

  protected override list(cards: Cards) {
    if (cards.length === 0) return html`<p class="empty">${this.said.none}</p>`
    return cards.map((card) => this.link(card))
  }

  private link({ plugin, name, state, missing, services }: EnablingCard) {
    const go = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.go(plugin)
    }
    return html`<a
      href=${pathOf(this.desk.client.tenant, { view: this.view, id: plugin })}
      aria-current=${plugin === this.open ? 'page' : nothing}
      @click=${go}
      ><strong>${name}</strong> ${stateChip(this, state)}
      ${missing.length > 0 ? chip(this.said.missing(missing.length), 'warn') : nothing}<br /><span
        class="quiet small"
        >${services.map(({ title }) => title).join(' · ')}</span
      ></a
    >`
  }

  protected override page(cards: Cards) {
    const { open, desk } = this
    if (!cards.some(({ plugin }) => plugin === open)) return null
    return html`${keyed(
      open,
      html`<dime-enabling-page
        .desk=${desk}
        .plugin=${open}
        @dime-back=${() => this.go(null)}
        @dime-changed=${() => void this.load()}
      ></dime-enabling-page>`,
    )}`
  }
}
