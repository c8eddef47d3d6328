import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RoutingTried, RoutingView, RuleDraft } from '../../../core/routing/contract.ts'
import { Asked, DeskPart, trouble } from '../parts/care.ts'
import { answersOf, line, select } from '../parts/form.ts'
import { routingStyle } from './routing-style.ts'
import { triedResult } from './tried-result.ts'
import { triedAnswers } from './tried-answers.ts'
import { say } from './words.ts'

/** Tries a request against the rules on the page: where it would go, and why. */
@customElement('dime-routing-try')
export class RoutingTry extends DeskPart {
  static override styles = routingStyle

  @property({ attribute: false }) declare view: RoutingView
  @property({ attribute: false }) rules: RuleDraft[] = []
  private readonly asked = new Asked<RoutingTried>(this)

  private async try(event: Event): Promise<void> {
    const { view, rules, desk } = this
    const answers = triedAnswers(answersOf(event), view.choices)
    const sent = { service: view.service.id, rules, ...answers }
    if (await this.asked.ask(desk.client.write('routing.try', sent))) this.lead('.tried')
  }

  private choice([id, label, options]: readonly [string, string, RoutingView['choices']['areas']]) {
    if (options.length === 0) return nothing
    const choices = [
      ['', say(this).unsaid] as const,
      ...options.map(({ value, label: words }) => [value, words] as const),
    ]
    return select(this, { id, label, choices })
  }

  override render() {
    const words = say(this)
    const { asked } = this
    const { fields, areas, languages, channels, requesters } = this.view.choices
    return html`<section>
      <h2>${words.tryIt}</h2>
      <p class="intro">${words.tryHint}</p>
      <form class="fields wide" novalidate @submit=${this.try}>
        <div class="pairs">
          ${fields.map(({ field, label, options }) => this.choice([`answer-${field}`, label, options]))}
          ${this.choice(['area', words.area, areas])}
          ${this.choice(['channel', words.channel, channels])}
          ${this.choice(['requester', words.requester, requesters])}
          ${this.choice(['language', words.language, languages])}
          ${line(this, { id: 'day', label: words.day, type: 'date' })}
          ${line(this, { id: 'time', label: words.time, type: 'time' })}
        </div>
        <div class="row">
          <button class="button main" aria-disabled=${asked.isBusy ? 'true' : nothing}>
            ${words.tryVerb}
          </button>
        </div>
      </form>
      ${trouble(this, asked.problem)} ${asked.value ? triedResult(this, asked.value) : nothing}
    </section>`
  }
}
