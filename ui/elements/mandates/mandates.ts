import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { notice, problemNotice } from '../../kit/notice.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import type { Session } from '../../kit/session.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { otherOf, type CardMoves, type Mandate, type Side } from './card.ts'
import { mandateLists, type AllMandates } from './lists.ts'
import { mandateStyles } from './style.ts'
import { mandateWords } from './words.ts'

/** The mandates a person gave and holds: gives one, ends one after asking, acts by one. */
@customElement('dime-mandates')
export class DimeMandates extends LitElement {
  static override styles = mandateStyles

  @property({ attribute: false }) session: Session | null = null
  @state() private all: AllMandates | null = null
  @state() private problem: Problem | null = null
  @state() private asking: Mandate | null = null
  @state() private said: string | null = null
  @state() private isGiving = false

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('session')) void this.load()
  }

  override render(): TemplateResult {
    const { session, all, problem } = this
    const spoken = mandateWords(this)
    const retry = html`<button class="button" @click=${this.load}>${spoken.retry}</button>`
    if (!session || !all) return problem ? problemNotice(problem, retry) : skeleton(this, 6)
    if (this.isGiving) return this.form(session)
    const acting = session.me?.behalf?.id ?? null
    return html`
      <p class="intro">${spoken.intro}</p>
      <p role="status">${this.said ? notice('good', this.said) : nothing}</p>
      ${problem ? problemNotice(problem) : nothing}
      ${acting ? notice('blue', spoken.own, spoken.ownWhy) : this.opener()}
      ${mandateLists(this, { all, acting, asking: this.asking?.id ?? null }, this.moves)}
    `
  }

  private opener(): TemplateResult {
    const open = () => this.give(true)
    return html`<button class="button main opener" @click=${open}>
      ${mandateWords(this).give}
    </button>`
  }

  private form(session: Session): TemplateResult {
    const gave = ({ detail }: CustomEvent<Mandate>) => {
      this.said = mandateWords(this).gave(detail.grantee.name)
      this.give(false)
      void this.load()
    }
    return html`<dime-give
      .session=${session}
      @dime-gave=${gave}
      @dime-gave-up=${() => this.give(false)}
    ></dime-give>`
  }

  private give(isGiving: boolean): void {
    if (isGiving) void import('./give.ts')
    this.isGiving = isGiving
    void this.focusOn('.opener')
  }

  private readonly moves: CardMoves & { side(mandate: Mandate): Side } = {
    side: ({ id }) => (this.all?.given.some((one) => one.id === id) ? 'given' : 'held'),
    ask: (mandate) => {
      const before = this.asking
      this.asking = mandate
      this.said = null
      const back = before ? `#m-${before.id} .danger` : 'none'
      void this.focusOn(mandate ? `#ask-${mandate.id}` : back)
    },
    end: (mandate) => void this.end(mandate),
    act: ({ id }) => void this.attempt(async () => this.session?.choose(id)),
  }

  private async end(mandate: Mandate): Promise<void> {
    const { name } = otherOf(mandate, this.moves.side(mandate))
    await this.attempt(async () => {
      await this.session?.client(this).write('mandates.revoke', { id: mandate.id })
      this.said = mandateWords(this).revoked(name)
    })
    this.asking = null
    await this.load()
  }

  private readonly load = async (): Promise<void> => {
    await this.attempt(async () => {
      this.all = (await this.session?.client(this).read('mandates.mine', {})) ?? null
    })
  }

  private async focusOn(target: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(target)?.focus()
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
