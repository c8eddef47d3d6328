import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { notice } from '../../kit/notice.ts'
import { Asked, careStyle, DeskPart, refreshOn, trouble } from '../parts/care.ts'
import { progressStyle } from './progress-style.ts'
import { askedWords, changeWords, outcomeChip } from './rollout-said.ts'
import { rolloutSteps } from './rollout-steps.ts'
import { say } from './rollout-words.ts'

const everyMs = 1_000

/**
 * A change of a plugin while it goes on: its steps, the nodes that follow, the requests carried over, and the end.
 * @fires dime-over - when it ended
 */
@customElement('dime-rollout-progress')
export class RolloutProgress extends DeskPart {
  static override styles = [careStyle, progressStyle]

  /** The change as it was first known. */
  @property({ attribute: false }) declare first: RolloutView
  private readonly read = new Asked<RolloutView>(this)

  protected override begin() {
    const timer = setInterval(() => this.goesOn && void this.look(), everyMs)
    return [refreshOn(this.desk, ['plugin'], () => void this.look()), () => clearInterval(timer)]
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { value } = this.read
    if (changed.has('first') && value?.id !== this.first.id) this.read.keep(this.first)
  }

  private get goesOn(): boolean {
    return this.read.value?.isOver === false || this.read.value?.waitsForOld === true
  }

  private async look(): Promise<void> {
    const before = this.read.value?.isOver
    const rollout = this.first.id
    const now = await this.read.ask(this.desk.client.read('plugins.rollout', { rollout }))
    if (now?.isOver && before === false) this.tell('dime-over', now)
  }

  private end({ refused, waitsForOld }: RolloutView) {
    const words = say(this)
    if (refused) return notice('bad', words.refused, refused.text)
    return waitsForOld ? html`<p class="quiet small">${words.waits}</p>` : nothing
  }

  override render() {
    const words = say(this)
    const { value, problem } = this.read
    if (!value) return nothing
    const { isOver } = value
    return html`<section class="change" aria-label=${isOver ? words.lastChange : words.underWay}>
      <div class="row">
        <h2>${changeWords(this, value)}</h2>
        <span role="status">${outcomeChip(value)}</span>
      </div>
      <p class="quiet small">${askedWords(this, value)}</p>
      ${rolloutSteps(this, value)} ${this.end(value)} ${trouble(this, problem)}
    </section>`
  }
}
