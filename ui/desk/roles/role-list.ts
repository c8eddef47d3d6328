import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoleView } from '../../../core/access/contract.ts'
import { fitting } from '../parts/choice.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { may } from '../shell/may.ts'
import { say } from './words.ts'

/**
 * Every role with how many hold it, the organisation's own first.
 * @fires dime-go - with the id of the role chosen, or `new`
 */
@customElement('dime-role-list')
export class RoleList extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      :host {
        padding: 12px;
      }
      .row {
        margin-bottom: 8px;
      }
      ul {
        list-style: none;
      }
      .role {
        display: flex;
        justify-content: space-between;
        gap: 8px;
        width: 100%;
        min-height: 36px;
        padding: 6px 8px;
        border: 0;
        border-bottom: 1px solid var(--hair);
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .role:hover {
        background: var(--blue-wash);
      }
      .role[aria-current] {
        background: var(--blue-wash);
        box-shadow: inset 3px 0 var(--blue);
        font-weight: 600;
      }
      .role span:first-child::first-letter {
        text-transform: uppercase;
      }
      .role .num {
        white-space: nowrap;
        font-weight: 400;
      }
    `,
  ]

  @property({ attribute: false }) roles: readonly RoleView[] = []
  @property() open: string | null = null
  @state() private text = ''

  protected override keys() {
    return [{ keys: '/', does: say(this).filter, run: () => this.lead('input') }]
  }

  private group(title: string, roles: readonly RoleView[], empty: string) {
    const words = say(this)
    return html`<h2 class="over">${title}</h2>
      ${roles.length === 0 ? html`<p class="quiet small">${empty}</p>` : nothing}
      <ul>
        ${roles.map(
          ({ id, name, holders }) =>
            html`<li>
              <button
                class="role"
                aria-current=${this.open?.endsWith(id) ? 'true' : nothing}
                @click=${() => this.tell('dime-go', id)}
              >
                <span>${name}</span> <span class="quiet num">${words.held(holders)}</span>
              </button>
            </li>`,
        )}
      </ul>`
  }

  override render() {
    const words = say(this)
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.text = currentTarget.value)
    const sentences = ({ groups }: RoleView) =>
      groups.flatMap(({ rules }) => rules.map(({ says }) => says)).join(' ')
    const named = this.roles.map((role) => ({ ...role, hint: sentences(role) }))
    const found = fitting(named, this.text)
    const part = (isOwn: boolean) => found.filter((role) => role.isOwn === isOwn)
    return html`<div class="row">
        <h1 class="grow">${words.title}</h1>
        ${
          may(this.desk.me, 'edit', 'role')
            ? html`<button class="button" @click=${() => this.tell('dime-go', 'new')}>
                ${words.create}
              </button>`
            : nothing
        }
      </div>
      <input
        class="input"
        type="search"
        autocomplete="off"
        aria-label=${words.filter}
        placeholder=${words.filter}
        @input=${type}
      />
      ${this.group(words.own, part(true), this.text ? words.noneFits : words.noOwn)}
      ${this.group(words.builtIn, part(false), words.noneFits)}`
  }
}
