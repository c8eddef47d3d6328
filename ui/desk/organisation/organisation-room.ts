import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { ListedRoom } from '../parts/listed-room.ts'
import { may } from '../shell/may.ts'
import './office-import.ts'
import './office-new.ts'
import './office-page.ts'
import './office-tree.ts'
import { say } from './words.ts'

/** The room of offices: the tree at the left, the office chosen beside it. */
@customElement('dime-organisation-room')
export class OrganisationRoom extends ListedRoom<readonly OfficeRow[]> {
  static override styles = [
    ListedRoom.styles,
    css`
      :host {
        --list-column: minmax(300px, 400px);
      }
      .top {
        padding: 0 12px 8px;
      }
      .list-column .top h1 {
        padding: 0;
        font-size: 1.467em;
      }
    `,
  ]

  protected override readonly view = 'organisation'

  protected override get said() {
    const words = say(this)
    return { list: words.tree, pick: words.pick, pickHint: words.pickHint }
  }

  protected override get heard() {
    return ['office', 'offices', 'staff']
  }

  protected override ask() {
    return this.desk.client.read('offices.tree', {})
  }

  private changed({ detail }: CustomEvent<string | null>): void {
    void this.load()
    if (detail !== this.open) this.go(detail)
  }

  protected override head() {
    const words = say(this)
    const makes = may(this.desk.me, 'create', 'office')
    return html`<div class="row top">
      <h1 class="grow">${words.title}</h1>
      ${
        makes
          ? html`<button class="button" @click=${() => this.go('new')}>${words.create}</button>
              <button class="button plain" @click=${() => this.go('import')}>
                ${words.importFile}
              </button>`
          : nothing
      }
    </div>`
  }

  protected override list(offices: readonly OfficeRow[]) {
    return html`<dime-office-tree
      .desk=${this.desk}
      .offices=${offices}
      .chosen=${this.open}
      @dime-office=${({ detail }: CustomEvent<string>) => this.go(detail)}
    ></dime-office-tree>`
  }

  // The address names an office, `new`, `new-below-<id>` or `import`.
  protected override page(offices: readonly OfficeRow[]) {
    const { desk, open } = this
    const leave = () => this.go(null)
    if (!open) return null
    if (open === 'import')
      return html`<dime-office-import
        .desk=${desk}
        @dime-changed=${() => void this.load()}
        @dime-back=${leave}
      ></dime-office-import>`
    if (open.startsWith('new'))
      return html`<dime-office-new
        .desk=${desk}
        .offices=${offices}
        .parent=${open.replace(/^new(-below-)?/, '') || null}
        @dime-changed=${this.changed}
        @dime-back=${leave}
      ></dime-office-new>`
    return html`<dime-office-page
      .desk=${desk}
      .office=${open}
      .offices=${offices}
      @dime-changed=${this.changed}
      @dime-back=${leave}
      @dime-below=${() => this.go(`new-below-${open}`)}
    ></dime-office-page>`
  }
}
