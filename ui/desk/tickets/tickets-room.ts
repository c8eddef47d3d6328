import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { DeskPart } from '../shell/desk-part.ts'
import { hasQueue } from '../shell/may.ts'
import './ticket-page.ts'
import './ticket-queue.ts'
import { say } from './words.ts'

/** The room of tickets: the queue at the left, the ticket and what is known of it beside. */
@customElement('dime-tickets-room')
export class TicketsRoom extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 300px minmax(0, 1fr);
      }
      :host([has-no-queue]) {
        grid-template-columns: minmax(0, 1fr);
      }
      .list-column {
        overflow: auto;
        border-inline-end: 1px solid var(--line);
        background: light-dark(#fafafa, #202020);
      }
      .pick {
        padding: 20px;
        background: var(--paper);
      }
      @media (max-width: 999px) {
        :host {
          display: block;
        }
        :host([has-open]) .list-column,
        .pick {
          display: none;
        }
      }
    `,
  ]

  /** The ticket that the address names. */
  @property() open: string | null = null

  override willUpdate(): void {
    this.toggleAttribute('has-open', this.open !== null)
    this.toggleAttribute('has-no-queue', !hasQueue(this.desk.me))
  }

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'tickets', id })
  }

  private page() {
    const words = say(this)
    if (!this.open) {
      return html`<section class="pick">
        <h2>${hasQueue(this.desk.me) ? words.pick : words.noQueue}</h2>
        <p class="quiet">${hasQueue(this.desk.me) ? words.pickHint : words.noQueueHint}</p>
      </section>`
    }
    return html`<dime-ticket-page
      .desk=${this.desk}
      .ticket=${this.open}
      @dime-back=${() => this.go(null)}
    ></dime-ticket-page>`
  }

  private queue() {
    return html`<section class="list-column" aria-label=${say(this).queue}>
      <dime-ticket-queue
        .desk=${this.desk}
        .open=${this.open}
        @dime-ticket=${({ detail }: CustomEvent<string>) => this.go(detail)}
      ></dime-ticket-queue>
    </section>`
  }

  override render() {
    return html`${hasQueue(this.desk.me) ? this.queue() : nothing} ${this.page()}`
  }
}
