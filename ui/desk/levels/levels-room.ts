import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { careStyle } from '../parts/care-style.ts'
import { tabs, tabsStyle } from '../parts/tabs.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { may } from '../shell/may.ts'
import './compensation-list.ts'
import './level-list.ts'
import './level-overview.ts'
import { say } from './words.ts'

/** The room of what offices promise: how it goes now, the promises themselves, and what missed ones made due. */
@customElement('dime-levels-room')
export class LevelsRoom extends DeskPart {
  static override styles = [careStyle, tabsStyle]

  /** The page that the address names: none, `promises` or `compensations`. */
  @property() open: string | null = null

  private pages(): readonly (readonly [string | null, string])[] {
    const { pages } = say(this)
    const { me } = this.desk
    return [
      ...(may(me, 'read', 'statistics') ? [[null, pages.now] as const] : []),
      ['promises', pages.promises] as const,
      ...(may(me, 'list', 'ticket') ? [['compensations', pages.compensations] as const] : []),
    ]
  }

  private page() {
    const { desk, open } = this
    if (open === 'promises') return html`<dime-level-list .desk=${desk}></dime-level-list>`
    if (open === 'compensations')
      return html`<dime-compensation-list .desk=${desk}></dime-compensation-list>`
    return html`<dime-level-overview .desk=${desk}></dime-level-overview>`
  }

  override render() {
    const { title } = say(this)
    const pages = this.pages()
    return html`<div class="scroll">
      <div class="head"><h1>${title}</h1></div>
      ${tabs(this.desk, { view: 'levels', label: title, pages, open: this.open })} ${this.page()}
    </div>`
  }
}
