import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Explanation } from '../../../core/access/contract.ts'
import type { Me, Reads } from '../../kit/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { shown } from '../parts/shown.ts'
import { trouble, type Refused } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

type Wonder = Reads['access.explain']['input']

// The kernel names what it refused: those names are the ones it explains.
const isWonder = (refused: Refused): refused is Refused & Wonder => refused.action !== ''

/**
 * Why something was refused: the reason, the roles that would do, whom to ask.
 * @fires dime-acting - with the `Me` that acts from now on, when another role was enough
 * @fires dime-close - when it was read
 */
@customElement('dime-why-dialog')
export class WhyDialog extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare refused: Refused
  private readonly read = new Asked<Explanation>(this)
  private readonly asked = new Asked<Me>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { refused } = this
    if (isWonder(refused)) await this.read.ask(this.desk.client.read('access.explain', refused))
  }

  private async change({ role, office }: NonNullable<Explanation['switchTo']>): Promise<void> {
    const asked = { role: role.id, office: office.id }
    const me = await this.asked.ask(this.desk.client.write('access.act-as', asked))
    if (!me) return
    this.dispatchEvent(
      new CustomEvent('dime-acting', { detail: me, bubbles: true, composed: true }),
    )
    this.tell('dime-close')
  }

  private other({ switchTo }: Explanation) {
    const words = say(this)
    if (!switchTo) return nothing
    return html`<p><strong>${words.switchTo(switchTo.role.name, switchTo.office.name)}</strong></p>
      ${trouble(this, this.asked.problem)}
      <div>
        <button class="button main" @click=${() => void this.change(switchTo)}>
          ${words.switchVerb}
        </button>
      </div>`
  }

  private explanation(view: Explanation) {
    const words = say(this)
    const { says, roles, givers, withheld, may, switchTo } = view
    return html`<p>${says}</p>
      ${
        withheld.length > 0
          ? html`<p>
              <strong>${words.withheld}:</strong> ${withheld.map(({ label }) => label).join(', ')}
            </p>`
          : nothing
      }
      ${this.other(view)} ${may ? nothing : whom(this, { roles, givers })}
      <div>
        <button
          class="button ${switchTo ? '' : 'main'}"
          autofocus
          @click=${() => this.tell('dime-close')}
        >
          ${words.close}
        </button>
      </div>`
  }

  override render() {
    const words = say(this)
    const retry = () => void this.load()
    const heading = this.read.value?.may ? words.titleMay : words.title
    return html`<dime-dialog .heading=${heading} @dime-close=${() => this.tell('dime-close')}>
      ${shown(this, this.read, { draw: (view) => this.explanation(view), retry, lines: 4 })}
    </dime-dialog>`
  }
}

function whom(host: Element, { roles, givers }: Pick<Explanation, 'roles' | 'givers'>) {
  const words = say(host)
  return html`<section>
    <h3 class="over">${words.roles}</h3>
    <p>${roles.length > 0 ? roles.map(({ name }) => name).join(', ') : words.noRoles}</p>
    ${
      roles.length === 0
        ? nothing
        : html`<h3 class="over">${words.givers}</h3>
            ${givers.length === 0 ? html`<p class="quiet">${words.noGivers}</p>` : nothing}
            <ul class="plainlist">
              ${givers.map(
                ({ name, email, role, office }) =>
                  html`<li class="even">
                    <span>${name} <span class="quiet small">· ${role}, ${office}</span></span>
                    <a href="mailto:${email}" aria-label="${words.write(name)}: ${email}"
                      >${email}</a
                    >
                  </li>`,
              )}
            </ul>`
    }
  </section>`
}
