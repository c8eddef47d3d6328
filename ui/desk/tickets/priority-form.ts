import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { line } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import { ActForm, type Answers } from './act-form.ts'
import { say } from './act-words.ts'

const priorities = ['danger', 'outage', 'ordinary'] as const

/** Says how urgent a ticket is. */
@customElement('dime-priority-form')
export class PriorityForm extends ActForm {
  protected override get said() {
    const words = say(this)
    return { heading: words.priorityTitle, verb: words.priorityGo }
  }

  protected override asks() {
    const words = say(this)
    return html`${oneOf(this, {
      ...{ id: 'priority', label: words.priorityTitle, value: this.ticket.priority },
      choices: priorities.map((each) => [each, words.priorities[each]]),
    })}
    ${line(this, {
      ...{ id: 'reason', label: words.priorityReason, most: 500 },
      fault: this.isChecked ? words.needed : null,
    })}`
  }

  protected override act(answers: Answers) {
    const { id, version } = this.ticket
    const priority = priorities.find((each) => each === answers.text('priority'))
    const reason = answers.text('reason')
    if (!priority || !reason) return null
    return this.desk.client.write('tickets.set-priority', { id, version, priority, reason })
  }

  protected override told() {
    return say(this).prioritySet
  }
}
