import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Client } from '../../kit/client.ts'
import type { AuditOfMine } from '../../kit/contract.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { opening } from './opening.ts'
import { openedStyles } from './style.ts'
import { openedWords } from './words.ts'

/** Who opened a person's file, when, from which office and why; the newest first. */
@customElement('dime-opened')
export class DimeOpened extends LitElement {
  static override styles = openedStyles

  @property({ attribute: false }) client: Client | null = null
  @state() private rows: AuditOfMine['rows'] | null = null
  @state() private next: string | null = null
  @state() private problem: Problem | null = null
  @state() private isLoading = false

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client')) void this.load(null)
  }

  override render(): TemplateResult {
    const { rows, problem } = this
    const spoken = openedWords(this)
    const again = () => void this.load(rows ? this.next : null)
    const retry = html`<button class="button" @click=${again}>${spoken.retry}</button>`
    const trouble = problem ? problemNotice(problem, retry) : nothing
    if (!rows) return problem ? html`${trouble}` : skeleton(this, 6)
    if (rows.length === 0) return notice('blue', spoken.none, spoken.noneWhy)
    return html`<p class="intro">${spoken.intro}</p>
      <ol class="openings">
        ${rows.map((row) => opening(this, row))}
      </ol>
      ${trouble} ${this.next && !problem ? this.more() : nothing}
      <p class="small quiet">${spoken.doubt}</p>`
  }

  private more(): TemplateResult {
    const spoken = openedWords(this)
    return html`<button
      class="button"
      aria-disabled=${this.isLoading ? 'true' : 'false'}
      @click=${() => void this.load(this.next)}
    >
      ${this.isLoading ? spoken.loading : spoken.more}
    </button>`
  }

  private async load(cursor: string | null): Promise<void> {
    if (!this.client || this.isLoading) return
    this.isLoading = true
    this.problem = null
    try {
      const page = await this.client.read('audit.mine', cursor ? { cursor } : {})
      this.rows = cursor ? [...(this.rows ?? []), ...page.rows] : page.rows
      this.next = page.next
    } catch (cause) {
      this.problem = problemOf(cause)
    } finally {
      this.isLoading = false
    }
  }
}
