import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { choices } from '../form/choices.ts'
import { notice, problemNotice } from '../notice.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Session } from '../session.ts'
import { skeleton } from '../skeleton.ts'
import { choiceStyles } from './choice-style.ts'
import { optionsOf, self, type Held } from './options.ts'
import { behalfWords } from './words.ts'

/** Asks right after the sign-in for whom a person acts: for themselves, or by one of their mandates. */
@customElement('dime-behalf')
export class DimeBehalf extends LitElement {
  static override styles = choiceStyles

  @property({ attribute: false }) session: Session | null = null
  @state() private held: Held | null = null
  @state() private problem: Problem | null = null
  @state() private chosen: string | null = null
  @state() private isMissing = false
  @state() private isGoing = false

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('session')) void this.load()
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('held') && this.held) this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
  }

  override render(): TemplateResult {
    const { session, held } = this
    const spoken = behalfWords(this)
    const retry = html`<button class="button" @click=${this.load}>${spoken.retry}</button>`
    const fault = session?.fault
    return html`
      ${fault && typeof fault === 'object' ? problemNotice(fault) : nothing}
      ${this.problem ? problemNotice(this.problem, held ? nothing : retry) : nothing}
      ${session && held ? this.question(held) : this.problem ? nothing : skeleton(this, 4)}
    `
  }

  private question(held: Held): TemplateResult {
    const spoken = behalfWords(this)
    const question = {
      id: 'behalf',
      label: spoken.question,
      hint: spoken.hint,
      fault: this.isMissing ? spoken.missing : null,
    }
    const options = optionsOf(this, held, this.session?.me?.name ?? '')
    const choose = (value: string) => (this.chosen = value)
    return html`<form novalidate @submit=${this.go}>
      <h3 tabindex="-1" class="sr">${spoken.question}</h3>
      ${held.length === 0 && !this.session?.fault ? notice('warn', spoken.none, spoken.noneWhy) : nothing}
      ${choices(this, { question, options, chosen: this.chosen }, choose)}
      <button class="button main" aria-disabled=${this.isGoing ? 'true' : 'false'}>
        ${this.isGoing ? spoken.going : spoken.go}
      </button>
    </form>`
  }

  private readonly go = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.isMissing = !this.chosen
    if (!this.chosen || this.isGoing) return
    const { chosen } = this
    this.isGoing = true
    await this.attempt(async () => this.session?.choose(chosen === self ? null : chosen))
    this.isGoing = false
  }

  private readonly load = async (): Promise<void> => {
    const { session } = this
    await this.attempt(async () => {
      const mine = await session?.client(this).read('mandates.mine', {})
      this.held = mine?.held.filter((one) => one.state === 'standing') ?? null
      this.chosen = session?.me?.behalf?.id ?? null
    })
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem = null
    try {
      await work()
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }
}
