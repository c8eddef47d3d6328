import { html, type CSSResultGroup } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { TicketPage, TicketView } from '../../kit/contract.ts'
import { notice } from '../../kit/notice.ts'
import { area } from '../parts/form.ts'
import { careStyle, shown } from '../parts/care.ts'
import { ActForm, Asked, type After, type Answers } from './act-form.ts'
import { say } from './act-words.ts'
import { comparison, comparisonStyle } from './comparison.ts'

const most = 100

/** Merges a ticket into another of its service, after both were seen side by side. */
@customElement('dime-merge-form')
export class MergeForm extends ActForm {
  static override styles: CSSResultGroup = [careStyle, comparisonStyle]

  @state() private into: string | null = null
  private readonly others = new Asked<TicketPage>(this)
  private readonly other = new Asked<TicketView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const asked = { view: 'open', service: this.ticket.service, limit: most } as const
    await this.others.ask(this.desk.client.read('tickets.queue', asked))
  }

  private async compare(): Promise<void> {
    const { into } = this
    if (into) await this.other.ask(this.desk.client.read('tickets.read', { id: into }))
    else this.other.keep(null)
  }

  private pick({ detail }: CustomEvent<string | null>): void {
    this.into = detail
    void this.compare()
  }

  protected override get said() {
    const words = say(this)
    return { heading: words.mergeTitle, verb: words.mergeGo, isDangerous: true }
  }

  private seek({ rows }: TicketPage) {
    const words = say(this)
    const others = rows.filter(({ id }) => id !== this.ticket.id)
    if (others.length === 0) return html`<p class="empty">${words.mergeNone}</p>`
    return html`<dime-pick
      .label=${words.mergeSeek}
      .hint=${words.mergeSeekHint}
      .fault=${this.isChecked && !this.into ? words.mergeSeek : null}
      .value=${this.into}
      .choices=${others.map(({ id, code, subject, person }) => ({
        ...{ id, name: `${code} · ${subject}` },
        hint: person ?? '',
      }))}
      @dime-pick=${this.pick}
    ></dime-pick>`
  }

  protected override asks() {
    const words = say(this)
    const both = (other: TicketView) => comparison(this, this.ticket, other)
    return html`${shown(this, this.others, { draw: (page) => this.seek(page), retry: () => void this.load(), lines: 2 })}
    ${shown(this, this.other, { draw: both, retry: () => void this.compare() })}
    ${area(this, {
      ...{ id: 'reason', label: words.reason, most: 1000 },
      fault: this.isChecked ? words.needed : null,
    })}
    ${notice('warn', words.mergeWarn)}`
  }

  protected override act(answers: Answers) {
    const { id, version } = this.ticket
    const reason = answers.text('reason')
    const { into } = this
    if (!reason || !into) return null
    return this.desk.client.write('tickets.merge', { id, version, into, reason })
  }

  protected override told({ code }: After) {
    return say(this).merged(code)
  }
}
