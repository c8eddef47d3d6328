import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { ServiceView } from '../../kit/contract.ts'
import { area } from '../parts/form.ts'
import { shown } from '../parts/shown.ts'
import { ActForm, Asked, type After, type Answers } from './act-form.ts'
import { say } from './act-words.ts'
import { attachmentTicks, tickedFiles } from './attachment-ticks.ts'

/** Makes a ticket of its own from a part of one: answers that are changed, and copies of chosen attachments. */
@customElement('dime-split-form')
export class SplitForm extends ActForm {
  private readonly service = new Asked<ServiceView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.service.ask(this.desk.client.read('services.read', { id: this.ticket.service }))
  }

  protected override get said() {
    const words = say(this)
    return { heading: words.splitTitle, verb: words.splitGo }
  }

  /** The answers in words, with what this ticket says. */
  private get texts() {
    const written = (this.service.value?.fields ?? []).filter(
      ({ kind }) => kind === 'text' || kind === 'long-text',
    )
    const given = new Map(this.ticket.answers.map(({ field, value }) => [field, value]))
    return written.map(({ name, label }) => ({ name, label, value: given.get(name) ?? '' }))
  }

  protected override asks() {
    const words = say(this)
    const draw = () =>
      html`<h3>${words.splitAnswers}</h3>
        ${this.texts.map(({ name, label, value }) => area(this, { id: name, label, value, most: 4000 }))}`
    return html`<p>${words.splitHint}</p>
      ${shown(this, this.service, { draw, retry: () => void this.load() })}
      ${attachmentTicks(this, this.ticket, { label: words.splitFiles, isOn: false })}
      ${area(this, {
        ...{ id: 'reason', label: words.reason, most: 1000 },
        fault: this.isChecked ? words.splitNeeded : null,
      })}`
  }

  protected override act(answers: Answers) {
    const { id, version } = this.ticket
    const changed = this.texts.flatMap(({ name, value }) =>
      answers.text(name) === value.trim() ? [] : [[name, answers.text(name)] as const],
    )
    const files = [...answers.all(tickedFiles)]
    const reason = answers.text('reason')
    if (!reason || changed.length + files.length === 0) return null
    const asked = { id, version, reason, files, answers: Object.fromEntries(changed) }
    return this.desk.client.write('tickets.split', asked)
  }

  protected override told({ code }: After) {
    return say(this).splitDone(code)
  }
}
