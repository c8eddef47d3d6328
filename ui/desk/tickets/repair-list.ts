import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { momentWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { dataTable } from '../parts/data-table.ts'
import './repair-form.ts'
import { repairables, type Repairable } from './repairs.ts'
import { say } from './repair-words.ts'

/**
 * What should have happened by itself on the tickets of one's offices and did not.
 * @fires dime-ticket - with the id of the ticket to open
 * @fires dime-back - when the list of tickets should be shown again
 */
@customElement('dime-repair-list')
export class RepairList extends DeskPart {
  static override styles = careStyle

  @state() private repairing: Repairable | null = null
  private readonly broken = new Asked<readonly Repairable[]>(this)

  protected override begin() {
    void this.load()
    const hear = ({ kind }: { kind: string }) => kind === 'ticket.repaired' && void this.load()
    return [this.desk.events.hear(hear)]
  }

  private async load(): Promise<void> {
    await this.broken.ask(repairables(this.desk.client))
  }

  private table(rows: readonly Repairable[]) {
    const words = say(this)
    const language = languageOf(this)
    if (rows.length === 0) return html`<p class="empty">${words.none}</p>`
    return dataTable(this, {
      ...{ caption: words.title, rows },
      columns: [
        { label: words.what, cell: ({ what }) => html`<strong>${what}</strong>` },
        {
          label: words.ticket,
          cell: ({ ticket, office }) =>
            html`<button class="link" @click=${() => this.tell('dime-ticket', ticket.id)}>
                ${ticket.title}
              </button>
              <div class="quiet small num">${ticket.code} · ${office}</div>`,
        },
        { label: words.why, cell: ({ why }) => why },
        {
          label: words.since,
          cell: ({ since, attempts, next }) =>
            html`${momentWords(since, language)}
              <div class="quiet small">
                ${words.tried(attempts)}${next ? `, ${words.again(momentWords(next, language))}` : ''}
              </div>`,
        },
        {
          label: words.how,
          cell: (one) =>
            one.ways.length > 0
              ? html`<button class="button" @click=${() => (this.repairing = one)}>
                  ${words.repair}
                </button>`
              : nothing,
        },
      ],
    })
  }

  override render() {
    const words = say(this)
    return html`<div class="scroll">
      <div class="head">
        <h1>${words.title}</h1>
        <button class="button plain" @click=${() => this.tell('dime-back')}>
          ${icon('back')} ${words.back}
        </button>
      </div>
      <p class="intro">${words.intro}</p>
      ${shown(this, this.broken, { draw: (rows) => this.table(rows), retry: () => void this.load() })}
      ${
        this.repairing
          ? html`<dime-repair-form
              .desk=${this.desk}
              .broken=${this.repairing}
              @dime-close=${() => (this.repairing = null)}
              @dime-done=${() => [(this.repairing = null), void this.load()]}
            ></dime-repair-form>`
          : nothing
      }
    </div>`
  }
}
