import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SavedFilter } from '../../../core/inbox/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { line, select } from '../parts/lines.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import type { QueueAsked } from './asked-queue.ts'
import { say } from './queue-words.ts'

/**
 * Keeps a filter under a name, for oneself or for an office.
 * @fires dime-kept - when it is kept
 * @fires dime-close - when it should not be
 */
@customElement('dime-filter-keep')
export class FilterKeep extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      form {
        display: grid;
        gap: 8px;
      }
      .field {
        margin: 0;
      }
    `,
  ]

  @property({ attribute: false }) declare asked: QueueAsked
  @state() private isNamed = true
  private readonly kept = new Asked<readonly SavedFilter[]>(this)

  override firstUpdated(): void {
    this.lead('#name')
  }

  private async keep(event: Event): Promise<void> {
    const answers = answersOf(event)
    const name = answers.text('name')
    this.isNamed = name !== ''
    if (!name) return this.lead('#name')
    const office = answers.text('office') || null
    const draft = { name, office, question: this.asked }
    if (!(await this.kept.ask(this.desk.client.write('filters.save', draft)))) return
    this.desk.told.tell({ text: say(this).kept(name) })
    this.tell('dime-kept')
  }

  private get offices(): readonly (readonly [string, string])[] {
    const offices = this.desk.me.assignments.map(({ office }) => [office.id, office.name] as const)
    return [...new Map(offices)]
  }

  override render() {
    const words = say(this)
    const fault = this.isNamed ? faultOf(this.kept, 'name') : words.nameNeeded
    return html`<form @submit=${this.keep}>
      ${line(this, { id: 'name', label: words.name, most: 60, fault })}
      ${select(this, {
        ...{ id: 'office', label: words.share, value: '' },
        choices: [
          ['', words.onlyMe],
          ...this.offices.map(([id, name]) => [id, words.shareWith(name)] as const),
        ],
      })}
      ${formEnd(this, { asked: this.kept, cancel: () => this.tell('dime-close') })}
    </form>`
  }
}
