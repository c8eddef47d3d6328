import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { icon } from '../../kit/icon.ts'
import { careStyle } from '../parts/care-style.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { dateOf, feastDay, feastName, inYear, months, type Feast } from './feasts.ts'
import { say } from './feast-words.ts'

/**
 * The feasts of every year by date and name: each can be taken away, others written.
 * @fires dime-feasts - with all of them after a change
 */
@customElement('dime-feast-list')
export class FeastList extends DeskPart {
  static override styles = [
    careStyle,
    css`
      summary {
        min-height: 32px;
        font-weight: 600;
        cursor: pointer;
      }
      ul {
        margin: 8px 0;
      }
      .adder {
        display: grid;
        grid-template-columns: 5em minmax(8em, 1fr) minmax(10em, 2fr) auto;
        gap: 8px 12px;
        align-items: end;
      }
      .adder .field {
        margin: 0;
      }
      @media (max-width: 479px) {
        .adder {
          grid-template-columns: 5em minmax(0, 1fr);
        }
        .adder .wide {
          grid-column: 1 / -1;
        }
      }
    `,
  ]

  @property({ attribute: false }) feasts: readonly Feast[] = []
  @state() private fault: 'odd' | 'twice' | null = null
  @state() private done = ''

  private keep(feasts: readonly Feast[], done: string): void {
    this.done = done
    this.tell('dime-feasts', inYear(feasts))
  }

  private words(feast: Feast): string {
    const name = feastName(this, feast)
    return [feastDay(this, feast), ...(name ? [name] : [])].join(' · ')
  }

  private drop(feast: Feast): void {
    const rest = this.feasts.filter((each) => each !== feast)
    this.keep(rest, say(this).removed(this.words(feast)))
    this.lead('summary')
  }

  private written(id: string): string {
    const found = this.renderRoot.querySelector(`#${id}`)
    const isField = found instanceof HTMLInputElement || found instanceof HTMLSelectElement
    return isField ? found.value.trim() : ''
  }

  private add(): void {
    const on = dateOf(this.written('day'), this.written('month'))
    const name = this.written('name')
    const isThere = this.feasts.some((feast) => 'on' in feast && feast.on === on)
    this.fault = on ? (isThere ? 'twice' : null) : 'odd'
    this.lead('#day')
    if (!on || isThere) return
    const feast = { on, ...(name && { name }) }
    this.keep([...this.feasts, feast], say(this).added(this.words(feast)))
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.value = ''))
  }

  private row(feast: Feast) {
    const what = this.words(feast)
    const name = feastName(this, feast)
    return html`<li class="even">
      <span
        ><span class="num">${feastDay(this, feast)}</span>
        ${name ? html`<span class="quiet">· ${name}</span>` : nothing}</span
      >
      <button
        class="button plain"
        type="button"
        aria-label=${say(this).remove(what)}
        @click=${() => this.drop(feast)}
      >
        ${icon('trash')}
      </button>
    </li>`
  }

  private adder() {
    const words = say(this)
    const { fault } = this
    return html`<div class="adder">
        <div class="field">
          <label for="day">${words.day}</label>
          <input
            class="input num"
            id="day"
            inputmode="numeric"
            maxlength="2"
            autocomplete="off"
            aria-invalid=${fault ? 'true' : nothing}
            aria-describedby="feast-fault"
          />
        </div>
        <div class="field">
          <label for="month">${words.month}</label>
          <select class="input" id="month">
            ${months(this).map(([id, name]) => html`<option value=${id}>${name}</option>`)}
          </select>
        </div>
        <div class="field wide">
          <label for="name">${words.name}</label>
          <input class="input" id="name" maxlength="60" autocomplete="off" />
        </div>
        <button class="button" type="button" @click=${() => this.add()}>${words.add}</button>
      </div>
      <div class="fault" id="feast-fault" role="alert">${fault ? words[fault] : nothing}</div>`
  }

  override render() {
    const words = say(this)
    return html`<details>
      <summary>${words.title(this.feasts.length)}</summary>
      <p class="hint">${words.hint}</p>
      <ul class="plainlist">
        ${inYear(this.feasts).map((feast) => this.row(feast))}
      </ul>
      ${this.adder()}
      <span class="sr" role="status">${this.done}</span>
    </details>`
  }
}
