import { css, html } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { AnswerDraft, StandardAnswer, StandardAnswers } from '../../../core/inbox/contract.ts'
import type { TicketView } from '../../kit/contract.ts'
import { answersOf, type Answers } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import { formEnd } from '../parts/form-end.ts'
import { area, line, select, tick } from '../parts/lines.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './answer-words.ts'

/**
 * Writes a standard answer.
 * @fires dime-saved - with all answers as they are now
 * @fires dime-close - when it should not be kept
 */
@customElement('dime-answer-form')
export class AnswerForm extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .preview {
        padding: 10px 14px;
        border: 1px solid var(--blue-light);
        border-radius: var(--corner);
        background: var(--blue-wash);
        white-space: pre-line;
      }
    `,
  ]

  @property({ attribute: false }) declare ticket: TicketView
  @property({ attribute: false }) answer: StandardAnswer | null = null
  @property({ attribute: false }) places: StandardAnswers['places'] = []
  @state() private body = ''
  @state() private isChecked = false
  @query('#body') declare private box: HTMLTextAreaElement
  private readonly saved = new Asked<StandardAnswers>(this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.body = this.answer?.bodies.it ?? ''
  }

  private put(name: string): void {
    this.box.setRangeText(`{${name}}`, this.box.selectionStart, this.box.selectionEnd, 'end')
    this.body = this.box.value
    this.box.focus()
  }

  private draftOf(answers: Answers): AnswerDraft | null {
    const { answer, ticket, desk } = this
    const [it, body, english] = [
      answers.text('name'),
      answers.text('body'),
      answers.text('body-en'),
    ]
    const office = answer?.office.id ?? answers.text('office') ?? desk.me.assignments[0]?.office.id
    if (!it || !body || !office) return null
    return {
      ...(answer && { id: answer.id, version: answer.version }),
      names: { ...answer?.names, it },
      bodies: { it: body, ...(english && { en: english }) },
      office,
      service: answers.has('service') ? ticket.service : (answer?.service ?? null),
      states: answers.has('state') ? [ticket.state] : [...(answer?.states ?? [])],
      move: answers.text('move') || null,
      when: answer?.when ?? null,
    }
  }

  private async save(event: Event): Promise<void> {
    const draft = this.draftOf(answersOf(event))
    this.isChecked = draft === null
    if (!draft) return this.lead('#name')
    const all = await this.saved.ask(this.desk.client.write('answers.save', draft))
    if (!all) return
    this.desk.told.tell({ text: say(this).saved(draft.names.it) })
    this.tell('dime-saved', all)
  }

  private get filled(): string {
    const known = new Map(this.places.map(({ name, example }) => [name, example]))
    return this.body.replace(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole)
  }

  private fits() {
    const words = say(this)
    const { answer, ticket } = this
    const moves = ticket.moves.map(({ name, label }) => [name, label] as const)
    const isNew = answer === null
    return html`<fieldset>
        <legend>${words.when}</legend>
        ${tick({ id: 'service', label: words.thisService(ticket.title), isOn: isNew || answer.service === ticket.service })}
        ${tick({ id: 'state', label: words.thisState(ticket.stateLabel), isOn: answer?.states.includes(ticket.state) ?? true })}
      </fieldset>
      ${select(this, {
        ...{ id: 'move', label: words.move, value: answer?.move ?? '' },
        choices: [['', words.anyMove], ...moves],
      })}`
  }

  override render() {
    const words = say(this)
    const { answer, desk } = this
    const offices = desk.me.assignments.map(({ office }) => [office.id, office.name] as const)
    const fault = this.isChecked ? words.needed : null
    const type = () => (this.body = this.box.value)
    return html`<form class="fields" @submit=${this.save} @input=${type}>
      ${line(this, { id: 'name', label: words.name, value: answer?.names.it ?? '', most: 80, fault, isFirst: true })}
      ${area(this, { id: 'body', label: words.body, hint: words.bodyHint, value: answer?.bodies.it ?? '', rows: 8, most: 4000 })}
      <div class="chips" role="group" aria-label=${words.places}>
        ${this.places.map(
          ({ name, label }) =>
            html`<button
              class="press"
              type="button"
              aria-label=${words.put(label)}
              @click=${() => this.put(name)}
            >
              ${label}
            </button>`,
        )}
      </div>
      <div>
        <strong class="small">${words.preview}</strong>
        <div class="preview">${this.filled}</div>
      </div>
      ${area(this, { id: 'body-en', label: words.bodyEn, value: answer?.bodies.en ?? '', rows: 4, isOptional: true, most: 4000 })}
      ${answer ? '' : select(this, { id: 'office', label: words.office, choices: [...new Map(offices)] })}
      ${this.fits()} ${formEnd(this, { asked: this.saved, cancel: () => this.tell('dime-close') })}
    </form>`
  }
}
