import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { DeskPart } from '../shell/desk-part.ts'
import './break-glass.ts'
import './tenant-code.ts'
import { type TenantAct, tenantFacts } from './tenant-facts.ts'
import './tenant-rest.ts'

/**
 * An organisation as the platform sees it, and what can be done about it.
 * @fires dime-changed - when it was suspended or resumed
 * @fires dime-close - when the reader is done
 */
@customElement('dime-tenant-page')
export class TenantPage extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare tenant: TenantSummary
  @state() private act: TenantAct | null = null

  private done(): void {
    this.act = null
    this.tell('dime-changed')
  }

  private over() {
    const { desk, tenant, act } = this
    const stop = () => (this.act = null)
    if (act === 'code')
      return html`<dime-tenant-code
        .desk=${desk}
        .tenant=${tenant}
        @dime-close=${stop}
      ></dime-tenant-code>`
    if (act === 'glass')
      return html`<dime-break-glass
        .desk=${desk}
        .tenant=${tenant}
        @dime-close=${stop}
      ></dime-break-glass>`
    if (act === 'rest')
      return html`<dime-tenant-rest
        .desk=${desk}
        .tenant=${tenant}
        @dime-done=${() => this.done()}
        @dime-close=${stop}
      ></dime-tenant-rest>`
    return nothing
  }

  override render() {
    const { desk, tenant } = this
    const run = (act: TenantAct) => (this.act = act)
    return html`<dime-dialog
        side
        .heading=${tenant.name}
        @dime-close=${() => this.tell('dime-close')}
      >
        ${tenantFacts(this, tenant, { me: desk.me, run })}
      </dime-dialog>
      ${this.over()}`
  }
}
