import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BulkReport } from '../../../core/tickets/bulk/contract.ts'
import type { TicketRow } from '../../kit/contract.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { answersOf, area, formEnd } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import { possibleMoves, type BulkMove } from './bulk-moves.ts'
import { bulkReport } from './bulk-report.ts'
import { say } from './queue-words.ts'

/**
 * One move for all the tickets that are chosen, and what became of each.
 * @fires dime-close - when nothing should be done
 * @fires dime-done - when the report was read
 */
@customElement('dime-bulk-dialog')
export class BulkDialog extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) rows: readonly TicketRow[] = []
  @state() private move = ''
  private readonly moves = new Asked<readonly BulkMove[]>(this)
  private readonly moved = new Asked<BulkReport>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const found = await this.moves.ask(possibleMoves(this.desk.client, this.rows))
    this.move = found?.[0]?.name ?? ''
  }

  private async go(event: Event): Promise<void> {
    const message = answersOf(event).text('message')
    const ids = this.rows.map(({ id }) => id)
    const asked = { ids, move: this.move, ...(message && { message }) }
    await this.moved.ask(this.desk.client.write('tickets.move-many', asked))
  }

  private form(moves: readonly BulkMove[]) {
    const words = say(this)
    if (moves.length === 0) return html`<p>${words.bulkNone}</p>`
    return html`<form class="fields" @submit=${this.go}>
      ${oneOf(this, {
        ...{ id: 'move', label: words.bulkMove, value: this.move },
        choices: moves.map(({ name, label, fits }) => [
          name,
          label,
          words.bulkFits(fits, this.rows.length),
        ]),
        turn: (move) => (this.move = move),
      })}
      ${area(this, { id: 'message', label: words.bulkMessage, hint: words.bulkMessageHint, isOptional: true, most: 4000 })}
      ${formEnd(this, { verb: words.bulkGo, asked: this.moved, cancel: () => this.tell('dime-close') })}
    </form>`
  }

  override render() {
    const words = say(this)
    const report = this.moved.value
    const leave = () => this.tell(report ? 'dime-done' : 'dime-close')
    return html`<dime-dialog .heading=${words.bulkTitle(this.rows.length)} @dime-close=${leave}>
      ${report ? bulkReport(this, report, this.rows) : shown(this, this.moves, { draw: (moves) => this.form(moves), retry: () => void this.load() })}
      ${report ? html`<div class="row"><button class="button main" @click=${leave}>${words.close}</button></div>` : nothing}
    </dime-dialog>`
  }
}
