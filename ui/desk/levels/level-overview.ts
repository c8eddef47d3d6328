import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { LevelOverview } from '../../../core/levels/overview-contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { Asked, careStyle, DeskPart, refreshOn, shown } from '../parts/care.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import '../parts/pick.ts'
import { overviewParts } from './overview-parts.ts'
import { overviewStyle } from './overview-style.ts'
import { say } from './words.ts'

/** What is about to fall due, what was missed or held, and how the work is shared out, office by office. */
@customElement('dime-level-overview')
export class LevelOverviewPage extends DeskPart {
  static override styles = [careStyle, overviewStyle]

  @state() private office: string | null = null
  private readonly offices = new Asked<readonly OfficeRow[]>(this)
  private readonly overview = new Asked<LevelOverview>(this)

  protected override begin() {
    void this.offices.ask(this.desk.client.read('offices.tree', {}))
    void this.load()
    return [refreshOn(this.desk, ['ticket'], () => void this.load())]
  }

  private async load(): Promise<void> {
    const { office } = this
    await this.overview.ask(this.desk.client.read('levels.overview', { ...(office && { office }) }))
  }

  private look({ detail }: CustomEvent<string | null>): void {
    this.office = detail
    void this.load()
  }

  private filter() {
    const words = say(this)
    const choices = officeChoices(this.offices.value ?? [])
    if (choices.length < 2) return nothing
    return html`<div class="narrow">
      <dime-pick
        isOptional
        .label=${words.office}
        .hint=${words.officeHint}
        .choices=${choices}
        .value=${this.office}
        @dime-pick=${this.look}
      ></dime-pick>
    </div>`
  }

  override render() {
    const draw = (view: LevelOverview) => overviewParts(this, this.desk, view)
    return html`<p class="intro">${say(this).intro}</p>
      ${this.filter()}
      ${shown(this, this.overview, { draw, retry: () => void this.load(), lines: 12 })}`
  }
}
