import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type {
  ProvisionalRanking,
  PublishedRanking,
  RankingCall,
} from '../../../core/ranking/contract.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { orderPart } from './order-part.ts'
import { pageHead } from './page-head.ts'
import './publish-ranking.ts'
import { rankingStyle } from './ranking-style.ts'

/**
 * The ranking of one call: how it stands, the requests in order, what was published, and the way to publish.
 * @fires dime-back - when the list of calls should be shown again
 * @fires dime-published - when a ranking was published
 */
@customElement('dime-ranking-page')
export class RankingPage extends DeskPart {
  static override styles = rankingStyle

  @property({ attribute: false }) declare call: RankingCall
  /** It is the only one: there is no list to go back to. */
  @property({ type: Boolean }) isAlone = false
  @state() private isPublishing = false
  private readonly order = new Asked<ProvisionalRanking>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { service } = this.call
    await this.order.ask(this.desk.client.read('rankings.provisional', { service }))
  }

  private close(): void {
    this.isPublishing = false
    this.lead('h1')
  }

  private published({ detail }: CustomEvent<PublishedRanking>): void {
    this.close()
    this.tell('dime-published', detail)
  }

  private page({ rows }: ProvisionalRanking) {
    const { desk, call } = this
    if (!this.isPublishing) return orderPart(this, { desk, call, rows })
    return html`<dime-publish-ranking
      .desk=${desk}
      .call=${call}
      .ties=${rows.filter(({ isTied }) => isTied).length}
      @dime-close=${this.close}
      @dime-published=${this.published}
    ></dime-publish-ranking>`
  }

  override render() {
    const { call, order, isPublishing, isAlone } = this
    const reload = () => void this.load()
    const isReady = !isPublishing && (order.value?.rows.length ?? 0) > 0
    return html`<div class="scroll">
      ${pageHead(this, {
        ...{ call, reload },
        back: isAlone ? null : () => this.tell('dime-back'),
        publish: isReady ? () => (this.isPublishing = true) : null,
      })}
      ${shown(this, order, { draw: (value) => this.page(value), retry: reload, lines: 12 })}
    </div>`
  }
}
