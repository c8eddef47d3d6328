import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoutingView } from '../../../core/routing/contract.ts'
import { icon } from '../../kit/icon.ts'
import { DeskPart, shown } from '../parts/care.ts'
import './routing-save.ts'
import './routing-try.ts'
import './rule-editor.ts'
import { effectOf, ruleList, type RuleActs } from './rule-parts.ts'
import { routingStyle } from './routing-style.ts'
import { RuleSet } from './rule-set.ts'
import { say } from './words.ts'
import { draftsOf, moved, placed, type WrittenRule } from './written-rules.ts'

/**
 * To whom requests of a service go, in rules that can be read, changed and tried before they hold.
 * @fires dime-back - when the list should be shown again
 */
@customElement('dime-routing-page')
export class RoutingPage extends DeskPart {
  static override styles = routingStyle

  @property() service = ''
  @state() private editing: WrittenRule | 'new' | null = null
  @state() private said = ''
  private readonly set = new RuleSet(this, () => this.desk)

  protected override begin() {
    void this.set.load(this.service)
    const stay = (event: Event) => this.set.isChanged && event.preventDefault()
    addEventListener('beforeunload', stay)
    return [() => removeEventListener('beforeunload', stay)]
  }

  private get acts(): RuleActs {
    return {
      move: (at, step) => this.move(at, step),
      edit: (rule) => (this.editing = rule),
      remove: (at) => this.drop(at),
    }
  }

  private move(at: number, step: -1 | 1): void {
    const key = this.set.rules[at]?.key ?? ''
    this.set.change(moved(this.set.rules, at, step))
    this.said = say(this).moved(at + step + 1)
    this.lead(`.${step < 0 ? 'up' : 'down'}[data-rule="${key}"]`)
  }

  private drop(at: number): void {
    const { rules } = this.set
    this.set.change(rules.toSpliced(at, 1))
    const undo = () => this.set.change(rules)
    this.desk.told.tell({ text: say(this).removed(at + 1), undo })
    this.lead('#rules')
  }

  private put({ detail }: CustomEvent<WrittenRule>): void {
    this.editing = null
    this.set.change(placed(this.set.rules, detail))
    this.lead('#rules')
  }

  private rules(view: RoutingView) {
    const words = say(this)
    const { set } = this
    const would = set.isChanged ? set.effect.value : null
    return html`<section>
      <h2 id="rules" tabindex="-1">${words.rules}</h2>
      ${ruleList(this, {
        ...{ rules: set.rules, otherwise: view.otherwise.name },
        takenOtherwise: would?.takenOtherwise ?? view.takenOtherwise,
        warnings: set.isChanged ? (would?.warnings ?? []) : view.warnings,
        would: would?.taken ?? null,
        acts: view.may.edit ? this.acts : null,
      })}
      <p class="sr" role="status">${this.said}</p>
      ${
        view.may.edit
          ? html`<button class="button" @click=${() => (this.editing = 'new')}>
              ${icon('plus')} ${words.add}
            </button>`
          : nothing
      }
    </section>`
  }

  private draw(view: RoutingView) {
    const { desk, set, editing } = this
    return html`<p class="intro">${say(this).intro}</p>
      ${this.rules(view)} ${effectOf(this, set)}
      <dime-routing-save .desk=${desk} .set=${set} .isChanged=${set.isChanged}></dime-routing-save>
      <dime-routing-try
        .desk=${desk}
        .view=${view}
        .rules=${draftsOf(set.rules)}
      ></dime-routing-try>
      ${
        editing
          ? html`<dime-rule-editor
              .desk=${desk}
              .view=${view}
              .rule=${editing === 'new' ? null : editing}
              @dime-rule=${this.put}
              @dime-close=${() => (this.editing = null)}
            ></dime-rule-editor>`
          : nothing
      }`
  }

  override render() {
    const words = say(this)
    const title = this.set.read.value?.service.title
    const back = () => this.tell('dime-back')
    const draw = (view: RoutingView) => this.draw(view)
    return html`<div class="scroll">
      <button class="button plain back" @click=${back}>${icon('back')} ${words.back}</button>
      <div class="head"><h1>${title ? words.title(title) : words.list}</h1></div>
      ${shown(this, this.set.read, { draw, retry: () => void this.set.load(this.service), lines: 10 })}
    </div>`
  }
}
