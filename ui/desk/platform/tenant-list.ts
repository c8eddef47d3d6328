import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { platformHead, platformStyle } from './platform-head.ts'
import './tenant-page.ts'
import { tenantTable, type TenantsSought } from './tenant-table.ts'

/**
 * The organisations of the platform with their counts, found by name and kind.
 * @fires dime-tenant - with the slug of the one to open, or null
 * @fires dime-found - when one should be founded
 */
@customElement('dime-tenant-list')
export class TenantList extends DeskPart {
  static override styles = platformStyle

  @property() chosen: string | null = null
  @state() private sought: TenantsSought = { text: '', kind: null }
  private readonly read = new Asked<readonly TenantSummary[]>(this)

  protected override begin() {
    void this.load()
    return []
  }

  protected override keys() {
    return [{ keys: '/', does: '', run: () => this.lead('#text') }]
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('platform.tenants', {}))
  }

  private page() {
    const tenant = this.read.value?.find(({ slug }) => slug === this.chosen)
    if (!tenant) return nothing
    return html`<dime-tenant-page
      .desk=${this.desk}
      .tenant=${tenant}
      @dime-changed=${() => void this.load()}
      @dime-close=${() => this.tell('dime-tenant')}
    ></dime-tenant-page>`
  }

  override render() {
    const { desk, sought, chosen } = this
    const draw = (tenants: readonly TenantSummary[]) =>
      tenantTable(this, {
        ...{ tenants, sought, chosen },
        seek: (patch) => (this.sought = { ...this.sought, ...patch }),
        open: (slug) => this.tell('dime-tenant', slug),
      })
    return html`<div class="scroll">
        ${platformHead(this, { desk, open: null, found: () => this.tell('dime-found') })}
        ${shown(this, this.read, { draw, retry: () => void this.load(), lines: 10 })}
      </div>
      ${this.page()}`
  }
}
