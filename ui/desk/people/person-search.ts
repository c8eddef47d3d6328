import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PersonMatch } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

const pauseMs = 150
const fewest = 3

/**
 * Searches people by name, number or code; shows who they are, never their data.
 * @fires dime-person - with the `PersonMatch` chosen
 */
@customElement('dime-person-search')
export class PersonSearch extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      :host {
        display: grid;
        gap: 8px;
        align-content: start;
      }
      ul {
        list-style: none;
        display: grid;
        gap: 4px;
      }
      .match {
        width: 100%;
        justify-content: space-between;
        text-align: start;
      }
      .match[aria-current] {
        background: var(--blue-wash);
        box-shadow: inset 3px 0 var(--blue);
      }
    `,
  ]

  /** Who is chosen, marked in the list. */
  @property() chosen: string | null = null
  @state() private text = ''
  private readonly found = new Asked<readonly PersonMatch[]>(this)
  private timer = 0

  /** Moves the focus into the search field. */
  override focus(): void {
    this.lead('input')
  }

  private type({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLInputElement)) return
    this.text = currentTarget.value
    clearTimeout(this.timer)
    const text = this.text.trim()
    if (text.length < fewest) return this.found.keep(null)
    const find = () => void this.found.ask(this.desk.client.read('people.search', { text }))
    this.timer = window.setTimeout(find, pauseMs)
  }

  private results() {
    const words = say(this)
    const { value, problem, isBusy } = this.found
    if (problem) return trouble(this, problem)
    if (!value) return isBusy ? skeleton(this, 3) : html`<p class="empty small">${words.start}</p>`
    if (value.length === 0) {
      return html`<p class="empty small">${words.none(this.text)} ${words.noneHint}</p>`
    }
    return html`<ul aria-label=${words.found}>
      ${value.map((match) => html`<li>${this.row(match)}</li>`)}
    </ul>`
  }

  private row(match: PersonMatch) {
    return html`<button
      class="button match"
      aria-current=${match.id === this.chosen ? 'true' : nothing}
      @click=${() => this.tell('dime-person', match)}
    >
      ${match.name} <span class="quiet small">${match.hint}</span>
    </button>`
  }

  override render() {
    const words = say(this)
    return html`<input
        class="input"
        type="search"
        autocomplete="off"
        aria-label=${words.search}
        placeholder=${words.placeholder}
        @input=${this.type}
      />
      <div role="status">${this.results()}</div>`
  }
}
