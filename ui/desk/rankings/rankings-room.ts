import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { RankingCall } from '../../../core/ranking/contract.ts'
import { ListedRoom } from '../parts/listed-room.ts'
import { twoColumns } from '../parts/two-columns.ts'
import { pathOf } from '../shell/route.ts'
import './ranking-page.ts'
import { say } from './words.ts'

/** The room of rankings: the calls of one’s offices at the left, how one stands beside it; a single call fills the room. */
@customElement('dime-rankings-room')
export class RankingsRoom extends ListedRoom<readonly RankingCall[]> {
  static override styles = [
    twoColumns,
    css`
      :host([is-single]) {
        grid-template-columns: minmax(0, 1fr);
      }
      :host([is-single]) .list-column {
        display: none;
      }
      h1 + .quiet {
        margin: 8px 0 16px;
      }
    `,
  ]

  protected override readonly view = 'rankings'

  protected override get said() {
    return say(this)
  }

  protected override ask() {
    return this.desk.client.read('rankings.calls', {})
  }

  /** The call that fills the room because there is no other. */
  private get single(): RankingCall | null {
    const [first, ...others] = this.listed.value ?? []
    const isMeant = this.open === null || this.open === first?.service
    return first && isMeant && others.length === 0 ? first : null
  }

  override willUpdate(): void {
    super.willUpdate()
    this.toggleAttribute('is-single', this.single !== null || this.listed.value?.length === 0)
  }

  protected override list(calls: readonly RankingCall[]) {
    const words = say(this)
    return calls.map(({ service, title, versions: [newest] }) => {
      const go = (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        this.go(service)
      }
      return html`<a
        href=${pathOf(this.desk.client.tenant, { view: 'rankings', id: service })}
        aria-current=${service === this.open ? 'page' : nothing}
        @click=${go}
        ><strong>${title}</strong><br /><span class="quiet small"
          >${newest ? words.newest(newest.kindLabel, newest.version) : words.neverYet}</span
        ></a
      >`
    })
  }

  protected override page(calls: readonly RankingCall[]) {
    const { single } = this
    const call = single ?? calls.find(({ service }) => service === this.open)
    if (!call) return this.without(calls)
    return html`${keyed(
      call.service,
      html`<dime-ranking-page
        .desk=${this.desk}
        .call=${call}
        .isAlone=${single !== null}
        @dime-back=${() => this.go(null)}
        @dime-published=${() => void this.load()}
      ></dime-ranking-page>`,
    )}`
  }

  // There is no call at all, or none by the name in the address; otherwise one is to be chosen.
  private without(calls: readonly RankingCall[]) {
    const words = say(this)
    const [title, hint] =
      calls.length === 0 ? [words.none, words.noneHint] : [words.strange, words.strangeHint]
    if (calls.length > 0 && this.open === null) return null
    return html`<section class="scroll">
      <h1>${title}</h1>
      <p class="quiet">${hint}</p>
      ${calls.length > 0 ? html`<button class="button" @click=${() => this.go(null)}>${words.back}</button>` : nothing}
    </section>`
  }
}
