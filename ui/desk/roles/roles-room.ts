import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { RoleView } from '../../../core/access/contract.ts'
import { ListedRoom } from '../parts/listed-room.ts'
import './role-editor.ts'
import './role-list.ts'
import './role-page.ts'
import { say } from './words.ts'

/** The room of roles: the list at the left; what a role lets do, or its editor, beside it. */
@customElement('dime-roles-room')
export class RolesRoom extends ListedRoom<readonly RoleView[]> {
  static override styles = [
    ListedRoom.styles,
    css`
      :host {
        --list-column: minmax(280px, 360px);
      }
      .list-column {
        padding: 0;
      }
    `,
  ]

  protected override readonly view = 'roles'

  protected override get said() {
    return say(this)
  }

  protected override get heard() {
    return ['staff']
  }

  protected override ask() {
    return this.desk.client.read('access.roles', {})
  }

  // The list has a head of its own.
  protected override head() {
    return nothing
  }

  private async saved(id: string | null): Promise<void> {
    await this.load()
    this.go(id)
    if (id === null) this.lead('.pick h2')
  }

  protected override list(roles: readonly RoleView[]) {
    return html`<dime-role-list
      .desk=${this.desk}
      .roles=${roles}
      .open=${this.open}
      @dime-go=${({ detail }: CustomEvent<string>) => this.go(detail)}
    ></dime-role-list>`
  }

  // The address names a role; `edit-<id>`, `copy-<id>` or `new` open the editor.
  protected override page(roles: readonly RoleView[]) {
    const [, act, id] = /^(edit|copy)-(.*)$/.exec(this.open ?? '') ?? []
    const role = roles.find((each) => each.id === (id ?? this.open)) ?? null
    if (act || this.open === 'new') return this.editor(roles, { role, isCopy: act === 'copy' })
    if (!role) return null
    return html`<dime-role-page
      .desk=${this.desk}
      .view=${role}
      @dime-go=${({ detail }: CustomEvent<string>) => this.go(detail)}
      @dime-back=${() => this.go(null)}
      @dime-removed=${() => void this.saved(null)}
    ></dime-role-page>`
  }

  private editor(
    roles: readonly RoleView[],
    { role, isCopy }: { readonly role: RoleView | null; readonly isCopy: boolean },
  ) {
    return html`${keyed(
      this.open,
      html`<dime-role-editor
        .desk=${this.desk}
        .view=${role}
        .isCopy=${isCopy}
        .taken=${roles.map((each) => each.id)}
        @dime-saved=${({ detail }: CustomEvent<string>) => void this.saved(detail)}
        @dime-close=${() => this.go(role?.id ?? null)}
      ></dime-role-editor>`,
    )}`
  }
}
