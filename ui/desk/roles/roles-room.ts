import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { RoleView } from '../../../core/access/contract.ts'
import { Asked, DeskPart, refreshOn, shown } from '../parts/care.ts'
import './role-editor.ts'
import './role-list.ts'
import './role-page.ts'
import { say } from './words.ts'

/** The room of roles: the list at the left; what a role lets do, or its editor, beside it. */
@customElement('dime-roles-room')
export class RolesRoom extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(280px, 360px) minmax(0, 1fr);
      }
      .list-column {
        overflow: auto;
        border-inline-end: 1px solid var(--line);
        background: light-dark(#fafafa, #202020);
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

  /** The role that the address names; `edit-<id>`, `copy-<id>` or `new` open the editor. */
  @property() open: string | null = null
  private readonly roles = new Asked<readonly RoleView[]>(this)

  protected override begin() {
    void this.load()
    return [refreshOn(this.desk, ['staff'], () => void this.load())]
  }

  override willUpdate(): void {
    this.toggleAttribute('has-open', this.open !== null)
  }

  private async load(): Promise<void> {
    await this.roles.ask(this.desk.client.read('access.roles', {}))
  }

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'roles', id })
  }

  private async saved(id: string | null): Promise<void> {
    await this.load()
    this.go(id)
    if (id === null) this.lead('.pick h2')
  }

  private page(roles: readonly RoleView[]) {
    const { desk, open } = this
    const words = say(this)
    const [, act, id] = /^(edit|copy)-(.*)$/.exec(open ?? '') ?? []
    const role = roles.find((each) => each.id === (id ?? open)) ?? null
    if (this.roles.value === null) return nothing
    if (act || open === 'new')
      return keyed(
        open,
        html`<dime-role-editor
          .desk=${desk}
          .view=${role}
          .isCopy=${act === 'copy'}
          .taken=${roles.map((each) => each.id)}
          @dime-saved=${({ detail }: CustomEvent<string>) => void this.saved(detail)}
          @dime-close=${() => this.go(role?.id ?? null)}
        ></dime-role-editor>`,
      )
    if (role)
      return html`<dime-role-page
        .desk=${desk}
        .view=${role}
        @dime-go=${({ detail }: CustomEvent<string>) => this.go(detail)}
        @dime-back=${() => this.go(null)}
        @dime-removed=${() => void this.saved(null)}
      ></dime-role-page>`
    return html`<section class="pick">
      <h2 tabindex="-1">${words.pick}</h2>
      <p class="quiet">${words.pickHint}</p>
    </section>`
  }

  override render() {
    const retry = () => void this.load()
    const draw = (roles: readonly RoleView[]) =>
      html`<dime-role-list
        .desk=${this.desk}
        .roles=${roles}
        .open=${this.open}
        @dime-go=${({ detail }: CustomEvent<string>) => this.go(detail)}
      ></dime-role-list>`
    return html`<section class="list-column" aria-label=${say(this).list}>
        ${shown(this, this.roles, { draw, retry, lines: 10 })}
      </section>
      ${this.page(this.roles.value ?? [])}`
  }
}
