import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Receipt, ServiceCard, ServiceView } from '../../kit/contract.ts'
import { answersToSend, withAnswer, type Answer, type Answers } from '../../kit/form/answers.ts'
import { faultsOf } from '../../kit/form/check.ts'
import { languageOf } from '../../kit/words.ts'
import { ActForm, Asked, type After } from './act-form.ts'
import { askedOfChild, type DimeForm } from './child-questions.ts'
import { say } from './act-words.ts'
import { sharedAnswers } from './shared-answers.ts'

/** Opens a ticket that must end before this one; what the two have in common is written already. */
@customElement('dime-child-form')
export class ChildForm extends ActForm {
  @state() private answers: Answers = {}
  private readonly cards = new Asked<readonly ServiceCard[]>(this)
  private readonly service = new Asked<ServiceView>(this)
  private opened: Receipt | null = null
  private readonly key = crypto.randomUUID()

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.cards.ask(this.desk.client.read('services.list', {}))
  }

  private async choose(id: string | null): Promise<void> {
    this.service.keep(null)
    this.acted.keep(null)
    this.isChecked = false
    if (id === null) return
    const service = await this.service.ask(this.desk.client.read('services.read', { id }))
    if (service) this.answers = sharedAnswers(service, this.ticket)
  }

  private get faults() {
    const { value } = this.service
    const language = languageOf(this)
    const found = value && this.isChecked ? faultsOf(value.fields, this.answers, { language }) : []
    return found.length > 0 ? found : (this.acted.problem?.errors ?? [])
  }

  protected override get said() {
    const words = say(this)
    return { heading: words.childTitle, verb: words.childGo }
  }

  protected override asks() {
    const { cards, service, answers, faults, isChecked, desk } = this
    return html`<p>${say(this).childHint}</p>
      ${askedOfChild(this, {
        ...{ cards, service, answers, faults, isChecked, client: desk.client },
        load: () => void this.load(),
        choose: (id) => void this.choose(id),
        answer: (field, answer) => this.write(field, answer),
      })}`
  }

  private write(field: string, answer: Answer | null): void {
    this.answers = withAnswer(this.answers, field, answer)
  }

  protected override leadToFault(): void {
    const [first] = this.faults
    const form = this.renderRoot.querySelector<DimeForm>('dime-form')
    if (first && form) void this.updateComplete.then(() => form.focusField(first.field))
    else super.leadToFault()
  }

  // One goes on with the ticket that now waits for the other.
  protected override act(): Promise<After> | null {
    const { value } = this.service
    this.isChecked = true
    if (!value || this.faults.length > 0) return null
    const { id, code, office } = this.ticket
    const asked = { id, service: value.id, answers: answersToSend(value.fields, this.answers) }
    return this.desk.client
      .write('tickets.open-child', asked, { key: this.key })
      .then((receipt) => ((this.opened = receipt), { id, code, office }))
  }

  protected override told() {
    return say(this).childDone(this.opened?.code ?? '')
  }
}
