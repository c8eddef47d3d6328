import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoutingView, RuleDraft } from '../../../core/routing/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, formEnd } from '../parts/form.ts'
import { ruleQuestions, ruleQuestionsStyle, Goals } from './rule-questions.ts'
import { conditionAnswered, goalChosen, ruleSentence, type Whither } from './rule-reading.ts'
import { say } from './words.ts'
import type { WrittenRule } from './written-rules.ts'

/**
 * Makes or changes a rule by choosing; it is read as a sentence while it is made.
 * @fires dime-rule - with the rule as it was written
 * @fires dime-close - when nothing should be changed
 */
@customElement('dime-rule-editor')
export class RuleEditor extends DeskPart {
  static override styles = [careStyle, ruleQuestionsStyle]

  @property({ attribute: false }) declare view: RoutingView
  /** The rule that is changed; nothing for a new one. */
  @property({ attribute: false }) rule: WrittenRule | null = null
  @state() private when: RuleDraft['when'] = {}
  @state() private because: RuleDraft['because'] = { it: '' }
  @state() private whither: Whither = { kind: 'office', office: null, tenant: null }
  @state() private isChecked = false
  private readonly goals = new Goals(this)
  private readonly asked = new Asked<never>(this)

  protected override begin() {
    this.goals.load(this.desk.client, this.view.service.id)
    const { draft } = this.rule ?? {}
    if (draft) this.adopt(draft)
    return []
  }

  private adopt({ when, because, to }: RuleDraft): void {
    const [office, tenant] = 'office' in to ? [to.office, null] : [null, to.tenant]
    this.when = when
    this.because = because
    this.whither = { kind: tenant ? 'tenant' : 'office', office, tenant }
  }

  private listen(answers: ReturnType<typeof answersOf>): void {
    const en = answers.text('because-en')
    const { choices } = this.view
    this.when = conditionAnswered(answers, { choices, was: this.rule?.draft.when ?? {} })
    this.because = { it: answers.text('because'), ...(en && { en }) }
  }

  private get sentence(): string {
    const goal = this.goals.nameOf(this.whither)
    return ruleSentence(
      languageOf(this),
      { when: this.when },
      { choices: this.view.choices, goal },
    ).replace('….', '…')
  }

  private put(event: Event): void {
    this.listen(answersOf(event))
    const { when, because, rule, sentence } = this
    const to = goalChosen(this.whither)
    const { from, until } = when
    const isOdd = from !== undefined && until !== undefined && from > until
    this.isChecked = true
    if (!to || !because.it || isOdd) return this.lead(to ? '[aria-invalid]' : 'dime-pick')
    const id = rule?.draft.id
    const draft = { ...(id && { id }), when, to, because }
    const key = rule?.key ?? crypto.randomUUID()
    this.tell('dime-rule', {
      key,
      draft,
      sentence,
      taken: null,
      isInForce: true,
    } satisfies WrittenRule)
  }

  override render() {
    const words = say(this)
    const { asked, when, because, whither, goals, isChecked } = this
    const cancel = () => this.tell('dime-close')
    const heading = this.rule ? words.editTitle : words.newTitle
    return html`<dime-dialog .heading=${heading} @dime-close=${cancel}>
      <form
        class="fields"
        novalidate
        @submit=${this.put}
        @change=${(event: Event) => this.listen(answersOf(event))}
      >
        ${ruleQuestions(this, {
          ...{ when, because, whither, goals, isChecked, choices: this.view.choices },
          choose: (patch) => (this.whither = { ...whither, ...patch }),
        })}
        <div class="reading">
          <p class="over">${words.reads}</p>
          <p class="reads" role="status">${this.sentence}</p>
        </div>
        ${formEnd(this, { asked, cancel, verb: words.done })}
      </form>
    </dime-dialog>`
  }
}
