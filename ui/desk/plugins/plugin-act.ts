import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PluginExport, PluginView } from '../../../core/plugin/rollout/contract.ts'
import type { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { saveFile } from '../../kit/save-file.ts'
import { Asked, careStyle, DeskPart, trouble } from '../parts/care.ts'
import { answersOf, area, faultOf, formEnd, tick } from '../parts/form.ts'
import type { PluginActName } from './plugin-head.ts'
import { say as sayRollout } from './rollout-words.ts'
import { say } from './words.ts'

const leastReason = 5

/**
 * Restarts a plugin or takes it out, with a reason, after it said what will happen; or saves its rows as a file.
 * @fires dime-asked - with the change that was asked for
 * @fires dime-close - when nothing is to be changed
 */
@customElement('dime-plugin-act')
export class PluginAct extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare view: PluginView
  @property() act: PluginActName = 'reload'
  @state() private isShort = false
  private readonly asked = new Asked<RolloutView>(this)
  private readonly saving = new Asked<PluginExport>(this)

  private async send(event: Event): Promise<void> {
    const answers = answersOf(event)
    const reason = answers.text('reason')
    this.isShort = reason.length < leastReason
    if (this.isShort) return this.lead('[aria-invalid]')
    const { client, told } = this.desk
    const { id } = this.view
    const [leavesTickets, dropsRows] = [answers.has('leaves'), answers.has('drops')]
    const change =
      this.act === 'reload'
        ? client.write('plugins.reload', { id, reason })
        : client.write('plugins.remove', { id, reason, leavesTickets, dropsRows })
    const rollout = await this.asked.ask(change)
    if (!rollout) return this.lead('[aria-invalid], .notice')
    told.tell({ text: sayRollout(this).asked })
    this.tell('dime-asked', rollout)
  }

  private async save(): Promise<void> {
    const { id, name } = this.view
    const file = await this.saving.ask(this.desk.client.write('plugins.export', { id }))
    if (!file) return
    saveFile({ name: file.name, type: file.type, content: file.bytes })
    this.desk.told.tell({ text: say(this).exported(name) })
    if (this.act === 'export') this.tell('dime-close')
  }

  private exporting() {
    const { saving } = this
    return html`${trouble(this, saving.problem)}
      <div>
        <button
          class="button ${this.act === 'export' ? 'main' : ''}"
          type="button"
          aria-disabled=${saving.isBusy ? 'true' : nothing}
          @click=${() => !saving.isBusy && void this.save()}
        >
          ${say(this).export}
        </button>
      </div>`
  }

  private removal() {
    const words = sayRollout(this)
    const open = this.view.tickets.reduce((sum, one) => sum + one.open, 0)
    const box = (id: string, label: string, hint: string) =>
      tick({ id, isOn: false, label: html`${label}<br /><span class="quiet small">${hint}</span>` })
    return html`<p class="quiet">${words.exportFirst}</p>
      ${this.exporting()}
      ${open > 0 ? box('leaves', words.leavesTickets(open), words.leavesHint) : nothing}
      ${box('drops', words.dropsRows, words.dropsHint)}`
  }

  private form(act: 'reload' | 'remove') {
    const words = sayRollout(this)
    const fault = this.isShort ? words.reasonNeeded : faultOf(this.asked, 'reason')
    const reason = { id: 'reason', label: words.reason, hint: words.reasonHint, fault }
    return html`<form class="fields" novalidate @submit=${this.send}>
      <p>${act === 'remove' ? words.removeBody : words.reloadBody}</p>
      ${act === 'remove' ? this.removal() : nothing}
      ${area(this, { ...reason, isFirst: act === 'reload' })}
      ${formEnd(this, {
        ...{ asked: this.asked, verb: words.verbs[act], isDangerous: act === 'remove' },
        cancel: () => this.tell('dime-close'),
      })}
    </form>`
  }

  override render() {
    const { view, act } = this
    const words = sayRollout(this)
    const heading =
      act === 'export' ? say(this).export : words.heading[act](view.name, view.version ?? '')
    return html`<dime-dialog .heading=${heading} @dime-close=${() => this.tell('dime-close')}>
      ${
        act === 'export'
          ? html`<p>${words.exportBody}</p>
              ${this.exporting()}`
          : this.form(act)
      }
    </dime-dialog>`
  }
}
