import { customElement, property } from 'lit/decorators.js'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { Asked, careStyle, confirm, DeskPart } from '../parts/care.ts'
import { say } from './words.ts'

/**
 * Takes an office's own choice away, after it said what counts then.
 * @fires dime-saved - with the area as it is now
 * @fires dime-close - when it stays
 */
@customElement('dime-take-back')
export class TakeBackDialog extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare view: EnablingView
  private readonly asked = new Asked<EnablingView>(this)

  private async send(): Promise<void> {
    const { plugin, place, seen } = this.view
    const { client, told } = this.desk
    if (!place) return
    const back = client.write('enabling.take-back', { plugin, office: place.id, seen })
    const now = await this.asked.ask(back)
    if (!now) return
    told.tell({ text: say(this).takenBack })
    this.tell('dime-saved', now)
  }

  override render() {
    const words = say(this)
    return confirm(this, {
      heading: words.takeBackTitle,
      body: words.takeBackBody,
      verb: words.takeBack,
      isDangerous: true,
      asked: this.asked,
      yes: () => void this.send(),
      no: () => this.tell('dime-close'),
    })
  }
}
