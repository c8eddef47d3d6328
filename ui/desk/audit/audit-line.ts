import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AuditRow } from '../../../core/audit/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { hasQueue, may } from '../shell/may.ts'
import { lineFacts } from './line-facts.ts'
import type { Sought } from './sought.ts'
import { say } from './words.ts'

/**
 * One line of the audit with all it says, and the way to the lines around it.
 * @fires dime-only - with the filters that show the lines around it
 * @fires dime-close - when the reader is done
 */
@customElement('dime-audit-line')
export class AuditLine extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .ways {
        display: grid;
        gap: 4px;
        justify-items: start;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }
      pre {
        margin: 6px 0 0;
        padding: 10px;
        overflow: auto;
        background: var(--page);
        font: 0.867em/1.5 var(--mono);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) declare row: AuditRow
  /** Without the way to the lines around it. */
  @property({ type: Boolean }) isAlone = false

  private way(words: string, patch: Partial<Sought>) {
    return html`<button class="link" @click=${() => this.tell('dime-only', patch)}>
      ${words}
    </button>`
  }

  private ways() {
    const words = say(this)
    const { actor, person, ticket, action } = this.row
    const { me, navigator } = this.desk
    const opens = ticket && (hasQueue(me) || may(me, 'read', 'ticket'))
    return html`<div class="ways">
      ${actor.kind === 'staff' ? this.way(`${words.onlyWho}: ${actor.name}`, { staff: actor.id }) : nothing}
      ${person ? this.way(`${words.onlyWhom}: ${person.name}`, { person: person.id }) : nothing}
      ${ticket ? this.way(`${words.onlyTicket}: ${ticket.code}`, { ticket: ticket.id }) : nothing}
      ${this.way(words.onlySame, { action })}
      ${
        opens
          ? html`<button
              class="link"
              @click=${() => navigator.go({ view: 'tickets', id: ticket.id })}
            >
              ${words.openTicket}
            </button>`
          : nothing
      }
    </div>`
  }

  override render() {
    const words = say(this)
    const { data, label } = this.row
    const isMore = Object.keys(data).length > 0
    return html`<dime-dialog side .heading=${label} @dime-close=${() => this.tell('dime-close')}>
      ${lineFacts(this, this.row)}
      ${
        isMore
          ? html`<details>
              <summary>${words.other}</summary>
              <pre>${JSON.stringify(data, null, 2)}</pre>
            </details>`
          : nothing
      }
      ${this.isAlone ? nothing : this.ways()}
    </dime-dialog>`
  }
}
