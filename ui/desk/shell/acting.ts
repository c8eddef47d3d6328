import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Me } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { fitting } from '../parts/choice.ts'
import { trouble } from '../parts/trouble.ts'
import { actingStyle } from './acting-style.ts'
import { Asked, DeskPart } from './desk-part.ts'
import { say } from './words.ts'

type Held = Me['held'][number]
const few = 8

/**
 * The role and office one acts in, always in sight; with several, the way to another or to all.
 * @fires dime-acting - with the `Me` that acts from now on
 */
@customElement('dime-acting')
export class Acting extends DeskPart {
  static override styles = actingStyle

  @state() private isOpen = false
  @state() private text = ''
  private readonly asked = new Asked<Me>(this)

  protected override begin() {
    const away = (event: Event) =>
      this.isOpen && !event.composedPath().includes(this) && this.close()
    addEventListener('pointerdown', away)
    return [() => removeEventListener('pointerdown', away)]
  }

  private close(): void {
    this.isOpen = false
    this.text = ''
    this.asked.keep(null)
  }

  private open(): void {
    this.isOpen = true
    this.lead(this.desk.me.held.length > few ? 'input' : '[aria-current], .choice')
  }

  private async choose(held: Held | null): Promise<void> {
    const asked = held ? { role: held.role, office: held.office.id } : {}
    const me = await this.asked.ask(this.desk.client.write('access.act-as', asked))
    if (!me) return
    this.close()
    this.dispatchEvent(
      new CustomEvent('dime-acting', { detail: me, bubbles: true, composed: true }),
    )
  }

  private press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      this.close()
      this.lead('.now')
    } else if (step !== undefined) {
      event.preventDefault()
      const choices = [...this.renderRoot.querySelectorAll<HTMLElement>('.choice')]
      const at = choices.findIndex((each) => each === this.shadowRoot?.activeElement)
      choices[Math.min(Math.max(0, at + step), choices.length - 1)]?.focus()
    }
  }

  private words({ roleName, office }: Held) {
    return html`<strong>${roleName}</strong> <span class="office">${office.name}</span>`
  }

  private get acting(): Held | null {
    const { acting, held } = this.desk.me
    const is = ({ role, office }: Held) => role === acting?.role && office.id === acting.office
    return held.find(is) ?? (held.length === 1 ? (held[0] ?? null) : null)
  }

  private choice(content: unknown, what: Held | null) {
    const isNow = what === this.acting
    return html`<li>
      <button
        class="choice"
        aria-current=${isNow ? 'true' : nothing}
        @click=${() => void this.choose(what)}
      >
        ${isNow ? icon('check') : html`<span></span>`}<span>${content}</span>
      </button>
    </li>`
  }

  private list() {
    const words = say(this)
    const { held } = this.desk.me
    const named = held.map((each, id) => ({
      id: `${id}`,
      name: each.office.name,
      hint: each.roleName,
      each,
    }))
    const found = fitting(named, this.text)
    const type = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement && (this.text = currentTarget.value)
    return html`<div class="list" @keydown=${this.press}>
      <p class="small quiet">${words.actingHint}</p>
      ${
        held.length > few
          ? html`<input
              class="input"
              type="search"
              autocomplete="off"
              aria-label=${words.findRole}
              placeholder=${words.findRole}
              @input=${type}
            />`
          : nothing
      }
      ${trouble(this, this.asked.problem)}
      <ul aria-label=${words.workingAs}>
        ${this.text ? nothing : this.choice(html`<strong>${words.allRoles}</strong> <span class="office">${words.allRolesHint}</span>`, null)}
        ${found.map(({ each }) => this.choice(this.words(each), each))}
      </ul>
    </div>`
  }

  override render() {
    const words = say(this)
    const { held } = this.desk.me
    const { acting } = this
    if (held.length === 0) return html`<span class="small">${words.notStaff}</span>`
    const now = acting
      ? this.words(acting)
      : html`<strong>${words.allRoles}</strong> <span class="office num">${held.length}</span>`
    if (held.length === 1)
      return html`<span class="now fixed"
        ><span class="sr">${words.workingAs}</span><span class="what">${now}</span></span
      >`
    return html`<button
        class="now"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${() => (this.isOpen ? this.close() : this.open())}
      >
        <span class="sr">${words.workingAs}</span><span class="what">${now}</span>${icon('down')}
      </button>
      ${this.isOpen ? this.list() : nothing}`
  }
}
