import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, area, faultOf, formEnd, line } from '../parts/form.ts'
import { beginningOf } from './given.ts'
import { say } from './words.ts'

/**
 * Switches an area off in a place, at once or on a day, after it said what becomes of requests under way.
 * @fires dime-saved - with the area as it is now
 * @fires dime-close - when it stays on
 */
@customElement('dime-switch-off')
export class SwitchOffDialog extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare view: EnablingView
  private readonly asked = new Asked<EnablingView>(this)

  private async send(event: Event): Promise<void> {
    const answers = answersOf(event)
    const { plugin, place, seen, name } = this.view
    const { client, told } = this.desk
    const off = { plugin, office: place?.id ?? null, seen, reason: answers.text('reason') }
    const at = beginningOf(answers.text('at'))
    const now = await this.asked.ask(client.write('enabling.switch-off', { ...off, at }))
    if (!now) return this.lead('[aria-invalid], .notice')
    const words = say(this)
    const isLater = now.state === 'on' && now.until !== null
    const day = now.until ? fullDay(now.until, languageOf(this)) : ''
    told.tell({ text: isLater ? words.willTurnOff(name, day) : words.turnedOff(name) })
    this.tell('dime-saved', now)
  }

  override render() {
    const words = say(this)
    const { view, asked } = this
    const cancel = () => this.tell('dime-close')
    const heading = words.offTitle(view.name, view.place?.name ?? words.whole)
    return html`<dime-dialog .heading=${heading} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.send}>
        <p>${words.offBody(view.openTickets)}</p>
        ${line(this, { id: 'at', label: words.offWhen, hint: words.offHint, type: 'date', isOptional: true })}
        ${area(this, { id: 'reason', label: words.reason, hint: words.reasonHint, fault: faultOf(asked, 'reason'), isFirst: true })}
        ${formEnd(this, { asked, verb: words.offVerb, cancel, isDangerous: true })}
      </form>
    </dime-dialog>`
  }
}
