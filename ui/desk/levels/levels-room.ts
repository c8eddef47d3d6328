import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../absences/absence-page.ts'
import '../allotment/allotment.ts'
import { careStyle } from '../parts/care-style.ts'
import { tabs, tabsStyle } from '../parts/tabs.ts'
import { DeskPart } from '../shell/desk-part.ts'
import './compensation-list.ts'
import './level-list.ts'
import './level-overview.ts'
import { levelPages } from './level-pages.ts'
import { say } from './words.ts'

/** The room of what offices promise and of who does the work: how it goes now, the promises, who gets tickets and who is away. */
@customElement('dime-levels-room')
export class LevelsRoom extends DeskPart {
  static override styles = [careStyle, tabsStyle]

  /** The page that the address names; without one, the first. */
  @property() open: string | null = null

  private page(open: string | null) {
    const { desk } = this
    if (open === 'promises') return html`<dime-level-list .desk=${desk}></dime-level-list>`
    if (open === 'work') return html`<dime-allotment .desk=${desk}></dime-allotment>`
    if (open === 'absences') return html`<dime-absence-page .desk=${desk}></dime-absence-page>`
    if (open === 'compensations')
      return html`<dime-compensation-list .desk=${desk}></dime-compensation-list>`
    return html`<dime-level-overview .desk=${desk}></dime-level-overview>`
  }

  override render() {
    const { title, pages: names } = say(this)
    const pages = levelPages(this.desk.me).map(([id, name]) => [id, names[name]] as const)
    const open = this.open ?? pages[0]?.[0] ?? null
    return html`<div class="scroll">
      <div class="head"><h1>${title}</h1></div>
      ${tabs(this.desk, { view: 'levels', label: title, pages, open })} ${this.page(open)}
    </div>`
  }
}
