import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Seer } from '../../../core/access/contract.ts'
import { fitting } from '../parts/choice.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

const few = 8

/** Who can read a ticket, and what lets each of them. */
@customElement('dime-who-can-see')
export class WhoCanSee extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      summary {
        min-height: 28px;
        color: var(--blue);
        text-decoration: underline;
        text-underline-offset: 0.15em;
        cursor: pointer;
      }
      ul {
        list-style: none;
      }
      li {
        padding: 4px 0;
        border-bottom: 1px solid var(--hair);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property() declare ticket: string
  @state() private text = ''
  @state() private isWhole = false
  private readonly read = new Asked<readonly Seer[]>(this)

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('ticket') && this.read.value) void this.load()
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('access.who-can-see', { ticket: this.ticket }))
  }

  private seer({ name, role, office, because, withheld }: Seer) {
    return html`<li>
      ${name} <span class="quiet">· ${role}, ${office}</span>
      <div class="tiny quiet">
        ${because}${withheld.length > 0 ? html` · ${say(this).hidden(withheld.join(', '))}` : nothing}
      </div>
    </li>`
  }

  private list(seers: readonly Seer[]) {
    const words = say(this)
    const named = seers.map((seer) => ({
      ...seer,
      id: seer.staff,
      hint: `${seer.role} ${seer.office}`,
    }))
    const found = fitting(named, this.text)
    const shownNow = this.isWhole ? found : found.slice(0, few)
    const rest = found.length - shownNow.length
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.text = currentTarget.value)
    return html`<p class="quiet small">${words.whoHint}</p>
      <p><strong class="num">${words.people(seers.length)}</strong></p>
      ${
        seers.length > few
          ? html`<input
              class="input"
              type="search"
              autocomplete="off"
              aria-label=${words.whoFilter}
              placeholder=${words.whoFilter}
              @input=${type}
            />`
          : nothing
      }
      ${seers.length === 0 ? html`<p class="quiet">${words.whoNone}</p>` : nothing}
      <ul>
        ${shownNow.map((seer) => this.seer(seer))}
      </ul>
      ${rest > 0 ? html`<button class="button plain" @click=${() => (this.isWhole = true)}>${words.more(rest)}</button>` : nothing}`
  }

  override render() {
    const words = say(this)
    const retry = () => void this.load()
    const open = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLDetailsElement &&
      currentTarget.open &&
      !this.read.value &&
      void this.load()
    return html`<h2 class="over">${words.who}</h2>
      <details @toggle=${open}>
        <summary>${words.whoShow}</summary>
        ${shown(this, this.read, { draw: (seers) => this.list(seers), retry, lines: 4 })}
      </details>`
  }
}
