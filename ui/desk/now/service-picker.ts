import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { ServiceCard } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * The services one can open a ticket for, filtered while one types.
 * @fires dime-service - with the id of the service chosen
 */
@customElement('dime-service-picker')
export class ServicePicker extends DeskPart {
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
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: 6px;
      }
      .service {
        display: block;
        width: 100%;
        height: 100%;
        padding: 8px 12px;
        text-align: start;
        font-weight: 400;
      }
      .service strong {
        display: block;
      }
    `,
  ]

  @state() private text = ''
  private readonly asked = new Asked<readonly ServiceCard[]>(this)

  protected override begin() {
    void this.asked.ask(this.desk.client.read('services.list', {}))
    return []
  }

  override firstUpdated(): void {
    this.lead('input')
  }

  private get fitting(): readonly ServiceCard[] {
    const sought = this.text.trim().toLowerCase()
    const cards = this.asked.value ?? []
    return cards.filter(({ title, brief, category }) =>
      `${title} ${brief} ${category}`.toLowerCase().includes(sought),
    )
  }

  private cards() {
    const { problem, value } = this.asked
    if (problem) return trouble(this, problem)
    if (!value) return skeleton(this, 6)
    if (this.fitting.length === 0) return html`<p class="empty">${say(this).noServices}</p>`
    return html`<ul>
      ${this.fitting.map(
        ({ id, title, brief, category }) =>
          html`<li>
            <button class="button service" @click=${() => this.tell('dime-service', id)}>
              <strong>${title}</strong>
              <span class="quiet small">${category} · ${brief}</span>
            </button>
          </li>`,
      )}
    </ul>`
  }

  override render() {
    const words = say(this)
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.text = currentTarget.value)
    return html`<h2>${words.whichService}</h2>
      <input
        class="input"
        type="search"
        aria-label=${words.filterServices}
        placeholder=${words.filterServices}
        @input=${type}
      />
      ${this.cards()}`
  }
}
