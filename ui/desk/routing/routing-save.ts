import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RoutingView } from '../../../core/routing/contract.ts'
import { type Clash, DeskPart, differing, Overtaken } from '../parts/care.ts'
import { formEnd } from '../parts/form.ts'
import { routingStyle } from './routing-style.ts'
import type { RuleSet } from './rule-set.ts'
import { say } from './words.ts'
import { draftsOf } from './written-rules.ts'

/** Saves the rules on the page, or leaves them; shows both where somebody else was faster. */
@customElement('dime-routing-save')
export class RoutingSave extends DeskPart {
  static override styles = routingStyle

  @property({ attribute: false }) declare set: RuleSet
  @property({ type: Boolean }) isChanged = false
  private readonly overtaken = new Overtaken<RoutingView>(this)

  private async save(event: Event): Promise<void> {
    event.preventDefault()
    const { set, overtaken } = this
    const before = overtaken.theirs ?? set.read.value
    if (!before) return
    const kept = await set.save(before.version)
    if (!kept) return this.refused()
    overtaken.settle()
    set.adopt(kept)
    const undo = () => void this.takeBack(before, kept)
    this.desk.told.tell({ text: say(this).saved, undo })
  }

  private async refused(): Promise<void> {
    const service = this.set.read.value?.service.id ?? ''
    const read = () => this.desk.client.read('routing.rules', { service })
    const isOvertaken = await this.overtaken.look(this.set.saving.problem, read)
    this.lead(isOvertaken ? '.clash' : '[role=alert]')
  }

  private async takeBack(before: RoutingView, kept: RoutingView): Promise<void> {
    const { set, desk } = this
    const words = say(this)
    const rules = before.rules.map(({ id, when, to, because }) => ({ id, when, to, because }))
    const save = { service: kept.service.id, rules, version: kept.version }
    const view = await set.saving.ask(desk.client.write('routing.save', save))
    if (view) set.adopt(view)
    desk.told.tell({ text: view ? words.takenBack : words.notTakenBack })
  }

  private leave(): void {
    const { set } = this
    const rules = set.rules
    if (set.read.value) set.adopt(set.read.value)
    this.desk.told.tell({ text: say(this).left, undo: () => set.change(rules) })
  }

  private get clash(): Clash | null {
    const { set, overtaken } = this
    const { theirs, by } = overtaken
    if (!theirs) return null
    const count = Math.max(theirs.rules.length, draftsOf(set.rules).length)
    const differences = Array.from({ length: count }, (_, at) => ({
      label: say(this).rule(at + 1),
      theirs: theirs.rules[at]?.sentence ?? '',
      mine: set.rules[at]?.sentence ?? '',
    }))
    const take = () => [overtaken.settle(), set.adopt(theirs)]
    return { by, differences: differing(differences), take }
  }

  override render() {
    const words = say(this)
    if (!this.isChanged) return nothing
    return html`<form class="save" novalidate @submit=${this.save}>
      <p><strong>${words.unsaved}</strong></p>
      ${formEnd(this, { asked: this.set.saving, verb: words.save, clash: this.clash })}
      <button class="button plain" type="button" @click=${this.leave}>${words.leave}</button>
    </form>`
  }
}
