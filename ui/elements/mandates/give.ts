import { LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Answers } from '../../kit/form/answers.ts'
import { DimeForm } from '../../kit/form/form.ts'
import { problemOf, type FieldFault, type Problem } from '../../kit/problem.ts'
import type { Session } from '../../kit/session.ts'
import { languageOf } from '../../kit/words.ts'
import { firstAnswers, giveFaults, givingOf } from './give-fields.ts'
import { givePage, type GiveMoves, type GiveState } from './give-page.ts'
import { mandateStyles } from './style.ts'

/**
 * The form that gives somebody a mandate.
 * @fires dime-gave - `detail` is the mandate
 * @fires dime-gave-up - the person left the form
 */
@customElement('dime-give')
export class DimeGive extends LitElement {
  static override styles = mandateStyles

  @property({ attribute: false }) session: Session | null = null
  @state() private answers: Answers = firstAnswers(new Date())
  @state() private services: GiveState['services'] = []
  @state() private chosen: readonly string[] = []
  @state() private faults: readonly FieldFault[] = []
  @state() private problem: Problem | null = null
  @state() private isSending = false

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
    void this.attempt(async () => {
      this.services = (await this.session?.client(this).read('services.list', {})) ?? []
    })
  }

  override render(): TemplateResult {
    const { answers, services, chosen, faults, problem, isSending } = this
    const now = { answers, services, chosen, faults, problem, isSending }
    return givePage(this, now, this.moves)
  }

  private readonly moves: GiveMoves = {
    answer: (field, answer) => {
      this.answers = { ...this.answers, [field]: answer ?? '' }
      this.faults = this.faults.filter((fault) => fault.field !== field)
    },
    choose: (chosen) => {
      this.chosen = chosen
      this.faults = this.faults.filter(({ field }) => field !== 'services')
    },
    lead: (field) => {
      const form = this.renderRoot.querySelector('dime-form')
      if (form instanceof DimeForm && form.focusField(field)) return
      this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus()
    },
    send: () => void this.send(),
    leave: () => this.dispatchEvent(new CustomEvent('dime-gave-up')),
  }

  private async send(): Promise<void> {
    if (this.isSending) return
    this.faults = giveFaults(this.answers, this.chosen, languageOf(this))
    if (this.faults.length > 0) return this.showFaults()
    this.isSending = true
    await this.attempt(async () => {
      const giving = givingOf(this.answers, this.chosen)
      const detail = await this.session?.client(this).write('mandates.give', giving)
      this.dispatchEvent(new CustomEvent('dime-gave', { detail }))
    })
    this.isSending = false
  }

  private async showFaults(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.errors')?.focus()
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem = null
    try {
      await work()
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }
}
