import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { AllotmentRule } from '../../../core/assignment/contract.ts'
import { fieldGroup } from '../../kit/field.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import type { Choice } from '../parts/choice.ts'
import { answersOf, formEnd, select, tick } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Known } from './rule-in-words.ts'
import { say } from './words.ts'

type Kind = 'staff' | 'role'

/**
 * Makes or changes a rule of who gets the work: which answer to look at, and to whom it goes.
 * @fires dime-rule - with the rule as it was written
 * @fires dime-close - when nothing should be changed
 */
@customElement('dime-allotment-rule')
export class AllotmentRuleForm extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare known: Known
  @property({ attribute: false }) roles: readonly Choice[] = []
  /** The rule that is changed; nothing for a new one. */
  @property({ attribute: false }) rule: AllotmentRule | null = null
  @state() private field = ''
  @state() private kind: Kind = 'staff'
  @state() private to: string | null = null
  @state() private wanting: 'answers' | 'to' | null = null
  private readonly asked = new Asked<never>(this)

  protected override begin() {
    const { rule, known } = this
    this.field = rule?.when.field ?? known.askable[0]?.field ?? ''
    if (rule)
      [this.kind, this.to] = 'staff' in rule.to ? ['staff', rule.to.staff] : ['role', rule.to.role]
    return []
  }

  private put(event: Event): void {
    const is = [...answersOf(event).all('is')]
    const { field, kind, to } = this
    this.wanting = is.length === 0 ? 'answers' : to ? null : 'to'
    if (this.wanting === 'to' || !to) return this.lead(is.length === 0 ? '[name=is]' : 'dime-pick')
    if (this.wanting) return this.lead('[name=is]')
    const rule = { when: { field, is }, to: kind === 'staff' ? { staff: to } : { role: to } }
    this.tell('dime-rule', rule satisfies AllotmentRule)
  }

  private questions() {
    const words = say(this)
    const { known, field, rule, wanting } = this
    const told = rule?.when.field === field ? rule.when.is : []
    const options = known.askable.find((one) => one.field === field)?.options ?? []
    const turn = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.field = target.value
    }
    return html`<div @change=${turn}>
        ${select(this, {
          ...{ id: 'field', label: words.question, value: field },
          choices: known.askable.map((one) => [one.field, one.label] as const),
        })}
      </div>
      ${fieldGroup(
        this,
        {
          ...{ id: 'answers', label: words.answers },
          fault: wanting === 'answers' ? words.answersNeeded : null,
        },
        options.map(({ value, label }) =>
          tick({ id: 'is', value, label, isOn: told.includes(value) }),
        ),
      )}`
  }

  private whom() {
    const words = say(this)
    const { kind, known, roles, to, wanting } = this
    const worked = new Set(known.candidates.flatMap((one) => one.roles))
    const people = known.candidates.map(({ id, name }) => ({ id, name }))
    return html`${oneOf(this, {
        ...{ id: 'kind', label: words.whom, value: kind },
        choices: (['staff', 'role'] as const).map((each) => [each, words.whoms[each]] as const),
        turn: (value) => [(this.kind = value === 'role' ? 'role' : 'staff'), (this.to = null)],
      })}
      <dime-pick
        .label=${kind === 'staff' ? words.who : words.whichRole}
        .fault=${wanting === 'to' ? words.whoNeeded : null}
        .choices=${kind === 'staff' ? people : roles.filter(({ id }) => worked.has(id))}
        .value=${to}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => [(this.to = detail), (this.wanting = null)]}
      ></dime-pick>`
  }

  override render() {
    const words = say(this)
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog
      .heading=${this.rule ? words.editTitle : words.newTitle}
      @dime-close=${cancel}
    >
      <form class="fields" novalidate @submit=${this.put} @change=${() => (this.wanting = null)}>
        ${this.questions()} ${this.whom()}
        ${formEnd(this, { asked: this.asked, cancel, verb: words.done })}
      </form>
    </dime-dialog>`
  }
}
