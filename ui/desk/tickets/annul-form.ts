import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { notice } from '../../kit/notice.ts'
import { area } from '../parts/form.ts'
import { ActForm, type Answers } from './act-form.ts'
import { say } from './act-words.ts'
import { numberOf, type Registered } from './side-papers.ts'

const shortest = 5

/** Annuls a registration of a ticket, for a reason that stays beside it. */
@customElement('dime-annul-form')
export class AnnulForm extends ActForm {
  @property({ attribute: false }) declare registration: Registered

  protected override get said() {
    const words = say(this)
    const number = numberOf(this.registration)
    return { heading: words.annulTitle(number), verb: words.annulGo, isDangerous: true }
  }

  protected override asks() {
    const words = say(this)
    return html`${notice('warn', words.annulWarn)}
    ${area(this, {
      ...{ id: 'reason', label: words.reason, hint: words.annulReasonHint, most: 1000 },
      ...{ isFirst: true, fault: this.isChecked ? words.annulNeeded : null },
    })}`
  }

  protected override act(answers: Answers) {
    const reason = answers.text('reason')
    if (reason.length < shortest) return null
    const { id, code, office } = this.ticket
    return this.desk.client
      .write('protocol.annul', { id: this.registration.id, reason })
      .then(() => ({ id, code, office }))
  }

  protected override told() {
    return say(this).annulDone(numberOf(this.registration))
  }
}
