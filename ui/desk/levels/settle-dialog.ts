import { eurosWords } from '../../kit/form/figures.ts'
import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CompensationView } from '../../../core/levels/compensation-contract.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, area, faultOf, formEnd } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import { say } from './words.ts'

/**
 * Settles a compensation: paid, or not due with a reason.
 * @fires dime-done - when it was settled
 * @fires dime-close - when it stays as it is
 */
@customElement('dime-settle-dialog')
export class SettleDialog extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare compensation: CompensationView
  @state() private as: 'paid' | 'waived' = 'paid'
  @state() private isWanting = false
  private readonly asked = new Asked<CompensationView>(this)

  private async settle(event: Event): Promise<void> {
    const { id, version } = this.compensation
    const reason = answersOf(event).text('reason')
    this.isWanting = this.as === 'waived' && !reason
    if (this.isWanting) return this.lead('#reason')
    const sent = { id, version, state: this.as, ...(reason && { reason }) }
    const settled = await this.asked.ask(this.desk.client.write('compensations.settle', sent))
    if (settled) this.tell('dime-done')
  }

  override render() {
    const words = say(this)
    const { asked, compensation, as, isWanting } = this
    const cancel = () => this.tell('dime-close')
    const choices = [
      ['paid', words.settlePaid, words.settlePaidHint] as const,
      ['waived', words.settleWaived, words.settleWaivedHint] as const,
    ]
    const turn = (value: string) => (this.as = value === 'waived' ? 'waived' : 'paid')
    const fault = isWanting ? words.reasonNeeded : faultOf(asked, 'reason')
    const amount = eurosWords(compensation.cents, languageOf(this))
    return html`<dime-dialog .heading=${words.settleTitle} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.settle}>
        <p><strong class="num">${amount}</strong>: ${compensation.because}</p>
        ${oneOf(this, { id: 'as', label: words.settleAs, value: as, choices, turn })}
        ${area(this, {
          ...{ id: 'reason', label: words.settleReason, hint: words.settleReasonHint, most: 500 },
          ...{ isOptional: as === 'paid', fault },
        })}
        ${formEnd(this, { asked, cancel, verb: words.settleVerb })}
      </form>
    </dime-dialog>`
  }
}
