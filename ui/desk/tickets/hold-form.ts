import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { notice } from '../../kit/notice.ts'
import { area } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import { ActForm, type Answers } from './act-form.ts'
import { say } from './act-words.ts'

const reasons = ['citizen', 'third-party', 'planned-works', 'weather'] as const

/** Puts what an office promised on a ticket on hold, for a reason. */
@customElement('dime-hold-form')
export class HoldForm extends ActForm {
  protected override get said() {
    const words = say(this)
    return { heading: words.holdTitle, verb: words.holdGo }
  }

  protected override asks() {
    const words = say(this)
    return html`${notice('blue', words.holdHint)}
    ${oneOf(this, {
      ...{ id: 'why', label: words.holdWhy, value: 'citizen' },
      choices: reasons.map((reason) => [reason, words.holdReasons[reason]]),
    })}
    ${area(this, { id: 'note', label: words.holdNote, isOptional: true, most: 500 })}`
  }

  protected override act(answers: Answers) {
    const reason = reasons.find((each) => each === answers.text('why'))
    const note = answers.text('note')
    if (!reason) return null
    const asked = { id: this.ticket.id, reason, ...(note && { note }) }
    return this.desk.client.write('tickets.hold', asked)
  }

  protected override told() {
    return say(this).held
  }
}
