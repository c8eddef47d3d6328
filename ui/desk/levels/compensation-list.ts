import { eurosWords } from '../../kit/form/figures.ts'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type {
  CompensationPage,
  CompensationView,
} from '../../../core/levels/compensation-contract.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { compensationTable } from './compensation-table.ts'
import './settle-dialog.ts'
import { say } from './words.ts'

const states = ['due', 'paid', 'waived', null] as const

/** What missed promises made due, the oldest first, and how each is settled. */
@customElement('dime-compensation-list')
export class CompensationList extends DeskPart {
  static override styles = careStyle

  @state() private sought: (typeof states)[number] = 'due'
  @state() private settling: CompensationView | null = null
  private readonly page = new Asked<CompensationPage>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(before: CompensationPage | null = null): Promise<void> {
    const { sought } = this
    const cursor = before?.next
    const asked = { ...(sought && { state: sought }), ...(cursor && { cursor }) }
    const page = await this.page.ask(this.desk.client.read('compensations.list', asked))
    if (page && before) this.page.keep({ ...page, rows: [...before.rows, ...page.rows] })
  }

  private seek(sought: (typeof states)[number]): void {
    this.sought = sought
    void this.load()
  }

  private settled(): void {
    this.settling = null
    this.desk.told.tell({ text: say(this).settled })
    this.lead('[aria-pressed=true]')
    void this.load()
  }

  private draw(page: CompensationPage) {
    const words = say(this)
    const { desk, sought } = this
    const { count, cents } = page.due
    return html`<p>
        <strong>${words.dueInAll(count, eurosWords(cents, languageOf(this)))}</strong>
      </p>
      <div class="chips filters" role="group" aria-label=${words.standing}>
        ${states.map(
          (each) =>
            html`<button
              class="press"
              aria-pressed=${each === sought ? 'true' : 'false'}
              @click=${() => this.seek(each)}
            >
              ${each ? words.states[each] : words.allStates}
            </button>`,
        )}
      </div>
      ${compensationTable(this, { desk, rows: page.rows, settle: (one) => (this.settling = one) })}
      ${page.next ? html`<button class="button" @click=${() => void this.load(page)}>${words.more}</button>` : nothing}`
  }

  override render() {
    const { desk, settling } = this
    const draw = (page: CompensationPage) => this.draw(page)
    return html`<p class="intro">${say(this).compensationsIntro}</p>
      ${shown(this, this.page, { draw, retry: () => void this.load() })}
      ${
        settling
          ? html`<dime-settle-dialog
              .desk=${desk}
              .compensation=${settling}
              @dime-done=${this.settled}
              @dime-close=${() => (this.settling = null)}
            ></dime-settle-dialog>`
          : nothing
      }`
  }
}
