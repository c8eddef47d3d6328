import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import { Asked, DeskPart, refreshOn, shown } from '../parts/care.ts'
import { may } from '../shell/may.ts'
import './office-import.ts'
import './office-new.ts'
import './office-page.ts'
import './office-tree.ts'
import { say } from './words.ts'

/** The room of offices: the tree at the left, the office chosen beside it. */
@customElement('dime-organisation-room')
export class OrganisationRoom extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(300px, 400px) minmax(0, 1fr);
      }
      .list-column {
        overflow: auto;
        border-inline-end: 1px solid var(--line);
        background: light-dark(#fafafa, #202020);
      }
      .top {
        padding: 12px 12px 8px;
      }
      .pick {
        padding: 24px;
        background: var(--paper);
      }
      @media (max-width: 999px) {
        :host {
          display: block;
        }
        :host([has-open]) .list-column,
        .pick {
          display: none;
        }
        .list-column {
          border: 0;
        }
      }
    `,
  ]

  /** The office that the address names, `new`, `new-below-<id>` or `import`. */
  @property() open: string | null = null
  private readonly tree = new Asked<readonly OfficeRow[]>(this)

  protected override begin() {
    void this.load()
    return [refreshOn(this.desk, ['office', 'offices', 'staff'], () => void this.load())]
  }

  override willUpdate(): void {
    this.toggleAttribute('has-open', this.open !== null)
  }

  private async load(): Promise<void> {
    await this.tree.ask(this.desk.client.read('offices.tree', {}))
  }

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'organisation', id })
  }

  private changed({ detail }: CustomEvent<string | null>): void {
    void this.load()
    if (detail !== this.open) this.go(detail)
  }

  private top() {
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

  private page(offices: readonly OfficeRow[]) {
    const words = say(this)
    const { desk, open } = this
    const leave = () => this.go(null)
    const common = { desk, offices }
    if (!open)
      return html`<section class="pick">
        <h2>${words.pick}</h2>
        <p class="quiet">${words.pickHint}</p>
      </section>`
    if (open === 'import')
      return html`<dime-office-import
        .desk=${desk}
        @dime-changed=${() => void this.load()}
        @dime-back=${leave}
      ></dime-office-import>`
    if (open.startsWith('new'))
      return html`<dime-office-new
        .desk=${desk}
        .offices=${common.offices}
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

  override render() {
    const retry = () => void this.load()
    const draw = (offices: readonly OfficeRow[]) =>
      html`<dime-office-tree
        .desk=${this.desk}
        .offices=${offices}
        .chosen=${this.open}
        @dime-office=${({ detail }: CustomEvent<string>) => this.go(detail)}
      ></dime-office-tree>`
    return html`<section class="list-column" aria-label=${say(this).tree}>
        ${this.top()} ${shown(this, this.tree, { draw, retry, lines: 12 })}
      </section>
      ${this.page(this.tree.value ?? [])}`
  }
}
