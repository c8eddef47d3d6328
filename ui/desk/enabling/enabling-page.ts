import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { icon } from '../../kit/icon.ts'
import { Asked, DeskPart, refreshOn, shown } from '../parts/care.ts'
import './enabling-form.ts'
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
  private readonly read = new Asked<EnablingView>(this)
  private readonly offices = new Asked<readonly OfficeRow[]>(this)

  protected override begin() {
    void this.load()
    void this.offices.ask(this.desk.client.read('offices.tree', {}))
    return [refreshOn(this.desk, ['plugin'], () => void this.load())]
  }

  private async load(): Promise<void> {
    const { plugin, office } = this
    await this.read.ask(
      this.desk.client.read('enabling.read', { plugin, ...(office && { office }) }),
    )
  }

  private choose(office: string | null): void {
    this.office = office
    void this.load()
  }

  private took({ detail }: CustomEvent<EnablingView>): void {
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
        @dime-saved=${this.took}
      ></dime-enabling-form>`,
    )}
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
