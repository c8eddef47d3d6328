import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Troubled } from '../../../core/attendance/contract.ts'
import type { TicketView } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './act-words.ts'
import { failedOn, ofTroubled, type Repairable } from './repairs.ts'

const heard = ['ticket.repaired', 'ticket.troubled', 'live.resumed']

/**
 * What should have happened by itself on the open ticket and did not, each with the way to repair it.
 * @fires dime-repair - with what should be repaired
 */
@customElement('dime-repair-strip')
export class RepairStrip extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      ul {
        list-style: none;
        border-top: 1px solid var(--bad);
        background: var(--bad-wash);
      }
      li {
        display: flex;
        align-items: center;
        gap: 4px 12px;
        padding: 6px 20px;
        color: var(--bad-ink);
      }
      li p {
        flex: 1;
      }
      .button {
        flex: none;
      }
    `,
  ]

  @property({ attribute: false }) declare ticket: TicketView
  private readonly troubled = new Asked<Troubled>(this)

  protected override begin() {
    void this.load()
    const hear = ({ kind, ticket }: { kind: string; ticket?: string }) =>
      heard.includes(kind) && (!ticket || ticket === this.ticket.id) && void this.load()
    return [this.desk.events.hear(hear)]
  }

  private async load(): Promise<void> {
    await this.troubled.ask(this.desk.client.read('tickets.troubled', {}))
  }

  private get broken(): readonly Repairable[] {
    const { ticket } = this
    const steps = this.troubled.value ? ofTroubled(this.troubled.value) : []
    return [...failedOn(ticket), ...steps.filter((step) => step.ticket.id === ticket.id)]
  }

  override render() {
    const words = say(this)
    const { broken } = this
    if (broken.length === 0) return nothing
    return html`<ul role="status" aria-label=${words.failed}>
      ${broken.map(
        (one) =>
          html`<li>
            ${icon('alert')}
            <p><strong>${one.what}</strong> <span>${one.why}</span></p>
            ${
              one.ways.length > 0
                ? html`<button class="button" @click=${() => this.tell('dime-repair', one)}>
                    ${words.repair}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`
  }
}
