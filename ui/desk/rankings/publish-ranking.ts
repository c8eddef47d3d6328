import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PublishedRanking, RankingCall } from '../../../core/ranking/contract.ts'
import { Asked, confirm, DeskPart } from '../parts/care.ts'
import { answersOf } from '../parts/form.ts'
import { firstIntent, intentOf, wrongIn, type Intent, type Wrong } from './intent.ts'
import { publishForm } from './publish-form.ts'
import { publishPreview, type Preview } from './publish-preview.ts'
import { rankingStyle } from './ranking-style.ts'
import { say } from './words.ts'

/**
 * Publishes a ranking in three steps: which and why, what changes, and yes: it cannot be taken back.
 * @fires dime-close - when nothing is to be published
 * @fires dime-published - when it was, with what is published now
 */
@customElement('dime-publish-ranking')
export class PublishRanking extends DeskPart {
  static override styles = rankingStyle

  @property({ attribute: false }) declare call: RankingCall
  @property({ type: Number }) ties = 0
  @state() private intent: Intent | null = null
  @state() private wrong: readonly Wrong[] = []
  @state() private preview: Preview | null = null
  @state() private isAsking = false
  private readonly looked = new Asked<Preview>(this)
  private readonly published = new Asked<PublishedRanking>(this)

  protected override begin() {
    this.lead('h2')
    return []
  }

  private async look(event: Event): Promise<void> {
    const { call, desk } = this
    const intent = intentOf(answersOf(event), call)
    this.intent = intent
    this.wrong = wrongIn(intent, call.today)
    if (this.wrong.length > 0) return this.lead('[aria-invalid]')
    const { service } = call
    const reading = Promise.all([
      desk.client.read('rankings.provisional', { service, seed: intent.seed }),
      call.versions.length > 0 ? desk.client.read('rankings.published', { service }) : null,
    ])
    const told = reading.then(([{ rows }, published]) => ({ call, intent, rows, published }))
    this.preview = await this.looked.ask(told)
    if (this.preview) this.lead('h2')
  }

  private async publish({ intent, call }: Preview): Promise<void> {
    const { service } = call
    const done = await this.published.ask(
      this.desk.client.write('rankings.publish', { service, ...intent }),
    )
    if (!done) return
    this.isAsking = false
    this.desk.told.tell({ text: say(this).confirm.done(done.kindLabel) })
    this.tell('dime-published', done)
  }

  private change(): void {
    this.preview = null
    this.lead('h2')
  }

  private question(preview: Preview, kind: string) {
    const { confirm: words, preview: verbs } = say(this)
    return confirm(this, {
      heading: words.title(kind),
      body: html`<p>${words.body(preview.rows.length)}</p>
        <p><strong>${words.forGood}</strong></p>`,
      verb: verbs.publish(kind),
      isDangerous: true,
      asked: this.published,
      yes: () => void this.publish(preview),
      no: () => (this.isAsking = false),
    })
  }

  private shown(preview: Preview) {
    const { form, preview: words } = say(this)
    const kind = form.named[preview.intent.kind]
    const ask = () => {
      this.published.keep(null)
      this.isAsking = true
    }
    return html`${publishPreview(this, preview)}
      <div class="row end">
        <button class="button main" type="button" @click=${ask}>${words.publish(kind)}</button>
        <button class="button" type="button" @click=${() => this.change()}>${words.change}</button>
      </div>
      ${this.isAsking ? this.question(preview, kind) : nothing}`
  }

  override render() {
    const { call, preview, wrong, ties, looked } = this
    const { form, preview: words } = say(this)
    if (preview)
      return html`<h2 tabindex="-1">${words.heading}</h2>
        ${this.shown(preview)}`
    const asking = {
      ...{ call, wrong, ties, asked: looked },
      intent: this.intent ?? firstIntent(call),
      send: (event: Event) => void this.look(event),
      cancel: () => this.tell('dime-close'),
    }
    return html`<h2 tabindex="-1">${form.title}</h2>
      ${publishForm(this, asking)}`
  }
}
