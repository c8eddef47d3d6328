import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoleView } from '../../../core/access/contract.ts'
import type { StaffPage } from '../../../core/staff/contract.ts'
import { notice } from '../../kit/notice.ts'
import { may } from '../shell/may.ts'
import { Asked, confirm, DeskPart, shown } from '../parts/care.ts'
import { roleStyle } from './role-style.ts'
import { holders, sentences } from './role-sentences.ts'
import { say } from './words.ts'

const few = 30

/**
 * What a role lets do, in sentences, and who holds it.
 * @fires dime-go - with `edit-<id>` or `copy-<id>`
 * @fires dime-removed - when it is no more
 * @fires dime-back - when the list should be shown again
 */
@customElement('dime-role-page')
export class RolePage extends DeskPart {
  static override styles = roleStyle

  @property({ attribute: false }) declare view: RoleView
  @state() private isLeaving = false
  private readonly asked = new Asked<unknown>(this)
  private readonly held = new Asked<StaffPage>(this)

  // Whoever comes from the editor, whose button is gone, goes on here.
  override firstUpdated(): void {
    if (document.activeElement === document.body) this.lead('h1')
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('view')) return
    this.isLeaving = false
    if (this.view.holders > 0) void this.load()
  }

  private async load(): Promise<void> {
    await this.held.ask(this.desk.client.read('staff.list', { role: this.view.id, limit: few }))
  }

  private async drop(): Promise<void> {
    const { id, name, version } = this.view
    const gone = await this.asked.ask(this.desk.client.write('access.remove-role', { id, version }))
    if (gone === null) return
    this.desk.told.tell({ text: say(this).removed(name) })
    this.tell('dime-removed')
  }

  private acts() {
    const words = say(this)
    const { id, isOwn } = this.view
    if (!may(this.desk.me, 'edit', 'role')) return nothing
    const go = (act: string) => () => this.tell('dime-go', `${act}-${id}`)
    return html`<div class="row">
      ${isOwn ? html`<button class="button main" @click=${go('edit')}>${words.edit}</button>` : nothing}
      <button class="button ${isOwn ? '' : 'main'}" @click=${go('copy')}>${words.copy}</button>
      ${isOwn ? html`<button class="button danger" @click=${() => (this.isLeaving = true)}>${words.remove}</button>` : nothing}
    </div>`
  }

  private people() {
    const words = say(this)
    const { view: role } = this
    const open = (id: string) => this.desk.navigator.go({ view: 'staff', id })
    const draw = (page: StaffPage) => holders(role, page, open)
    return html`<section>
      <h2>${words.heldBy(role.holders)}</h2>
      ${
        role.holders === 0
          ? html`<p class="quiet">${words.nobody}</p>`
          : shown(this, this.held, { draw, retry: () => void this.load(), lines: 3 })
      }
      ${
        role.holders > few
          ? html`<button class="button" @click=${() => open(`role-${role.id}`)}>
              ${words.seeHolders}
            </button>`
          : nothing
      }
    </section>`
  }

  override render() {
    const words = say(this)
    const { view: role } = this
    return html`<div class="scroll">
      <button class="button plain back" @click=${() => this.tell('dime-back')}>
        ← ${words.back}
      </button>
      <div class="head"><h1 tabindex="-1">${role.name}</h1></div>
      ${role.isOwn ? nothing : notice('blue', words.builtInHint)} ${this.acts()}
      <section>
        <h2>${words.can}</h2>
        ${sentences(role.groups)}
        ${role.gives.length > 0 ? html`<p class="quiet"><strong>${words.gives}:</strong> ${role.gives.map(({ name }) => name).join(', ')}</p>` : nothing}
      </section>
      ${this.people()}
      ${
        this.isLeaving
          ? confirm(this, {
              ...{ heading: words.removeTitle(role.name), verb: words.remove, isDangerous: true },
              ...{ asked: this.asked, body: html`<p>${words.removeBody(role.holders)}</p>` },
              yes: () => void this.drop(),
              no: () => (this.isLeaving = false),
            })
          : nothing
      }
    </div>`
  }
}
