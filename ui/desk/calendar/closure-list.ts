import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isoDay } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { closureWords, type Closure } from './calendar-lines.ts'
import './ical-import.ts'
import { say } from './words.ts'

/**
 * The closures of a calendar: each can be taken away, others written or loaded from a calendar file.
 * @fires dime-closures - with all of them after a change
 */
@customElement('dime-closure-list')
export class ClosureList extends DeskPart {
  static override styles = careStyle

  @property() office: string | null = null
  @property({ attribute: false }) closures: readonly Closure[] = []
  @state() private isOdd = false

  private keep(closures: readonly Closure[]): void {
    const sorted = closures.toSorted((one, other) => one.from.localeCompare(other.from))
    this.tell('dime-closures', sorted)
  }

  private written(id: string): string {
    const found = this.renderRoot.querySelector(`#${id}`)
    return found instanceof HTMLInputElement ? found.value.trim() : ''
  }

  private add(): void {
    const from = this.written('from')
    const to = this.written('to') || from
    const reason = this.written('reason')
    this.isOdd = !from || to < from
    if (this.isOdd) return this.lead('#from')
    this.keep([...this.closures, { from, to, ...(reason && { reason }) }])
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.value = ''))
    this.lead('#from')
  }

  private rows() {
    const words = say(this)
    const today = isoDay(new Date())
    const past = this.closures.filter(({ to }) => to < today)
    const coming = this.closures.filter(({ to }) => to >= today)
    const row = (closure: Closure) => {
      const what = closureWords(this, closure)
      const drop = () => this.keep(this.closures.filter((each) => each !== closure))
      return html`<li class="even">
        <span class="num">${what}</span>
        <button class="button plain" type="button" aria-label=${words.remove(what)} @click=${drop}>
          ${icon('trash')}
        </button>
      </li>`
    }
    return html`${coming.length === 0 ? html`<p class="quiet">${words.noClosures}</p>` : nothing}
      <ul class="plainlist">
        ${coming.map(row)}
      </ul>
      ${
        past.length > 0
          ? html`<details>
              <summary>${words.pastClosures(past.length)}</summary>
              <ul class="plainlist">
                ${past.map(row)}
              </ul>
            </details>`
          : nothing
      }`
  }

  private adder() {
    const words = say(this)
    const day = (id: string, label: string) =>
      html`<div class="field">
        <label for=${id}>${label}</label><input class="input" type="date" id=${id} />
      </div>`
    return html`<div class="pairs">
        ${day('from', words.from)} ${day('to', words.to)}
        <div class="field">
          <label for="reason">${words.reason}</label>
          <input class="input" id="reason" maxlength="120" autocomplete="off" />
        </div>
        <button class="button" type="button" @click=${() => this.add()}>${words.add}</button>
      </div>
      <div class="fault" role="alert">${this.isOdd ? words.addNeeded : nothing}</div>`
  }

  override render() {
    const words = say(this)
    return html`<div class="stack">
      <h3 tabindex="-1">${words.closures}</h3>
      <p class="hint">${words.closuresHint}</p>
      ${this.rows()} ${this.adder()}
      <dime-ical-import
        .desk=${this.desk}
        .office=${this.office}
        @dime-found=${({ detail }: CustomEvent<readonly Closure[]>) => [this.keep([...this.closures, ...detail]), this.lead('h3')]}
      ></dime-ical-import>
    </div>`
  }
}
