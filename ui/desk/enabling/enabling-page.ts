import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { icon } from '../../kit/icon.ts'
import { Asked, DeskPart, refreshOn, shown } from '../parts/care.ts'
import './enabling-form.ts'
import './hearings.ts'
import { enablingFacts, enablingHead, enablingStyle } from './enabling-parts.ts'
import { say } from './words.ts'

/**
 * One area of service: whether it is on for the organisation or one of its offices, what it brings and asks for.
 * @fires dime-back - when the list should be shown again
 * @fires dime-changed - when it was switched or set
 */
@customElement('dime-enabling-page')
export class EnablingPage extends DeskPart {
  static override styles = enablingStyle

  @property() plugin = ''
  @state() private office: string | null = null
  private hasChosen = false
  private isTouched = false
  private readonly read = new Asked<EnablingView>(this)
  private readonly offices = new Asked<readonly OfficeRow[]>(this)

  protected override begin() {
    void this.load()
    void this.offices.ask(this.desk.client.read('offices.tree', {}))
    // What somebody writes here stays: another's change shows when they send it.
    const look = () => !this.isTouched && void this.load()
    return [refreshOn(this.desk, ['plugin', 'enabling'], look)]
  }

  private async load(): Promise<void> {
    const { plugin, office } = this
    const asked = { plugin, ...(office && { office }) }
    const view = await this.read.ask(this.desk.client.read('enabling.read', asked))
    if (view && !view.may.edit && !this.hasChosen) this.choose(this.ownOffice)
  }

  /** Who may not decide for the whole organisation begins with the office that is theirs. */
  private get ownOffice(): string | null {
    return this.desk.me.assignments[0]?.office.id ?? null
  }

  private choose(office: string | null): void {
    this.hasChosen = true
    this.isTouched = false
    this.office = office
    void this.load()
  }

  private took({ detail }: CustomEvent<EnablingView>): void {
    this.isTouched = false
    this.read.keep(detail)
    this.tell('dime-changed')
  }

  private draw(view: EnablingView) {
    const offices = this.offices.value ?? []
    const at = `${view.place?.id ?? ''} ${view.seen} ${view.version}`
    return html`${enablingHead(this, { view, offices, choose: (office) => this.choose(office) })}
      ${keyed(
        at,
        html`<dime-enabling-form
          .desk=${this.desk}
          .view=${view}
          @input=${() => (this.isTouched = true)}
          @dime-saved=${this.took}
        ></dime-enabling-form>`,
      )}
      <dime-hearings .desk=${this.desk} .plugin=${this.plugin}></dime-hearings>
      ${enablingFacts(this, view)}`
  }

  override render() {
    const { value } = this.read
    return html`<div class="scroll">
      <button class="button plain back" @click=${() => this.tell('dime-back')}>
        ${icon('back')} ${say(this).back}
      </button>
      ${value ? html`<div class="head"><h1>${value.name}</h1></div>` : nothing}
      ${shown(this, this.read, {
        draw: (view) => this.draw(view),
        retry: () => void this.load(),
        lines: 14,
      })}
    </div>`
  }
}
